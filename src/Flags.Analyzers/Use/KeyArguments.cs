using System.Collections.Immutable;
using Flags.Analyzers.Catalog;
using Flags.Analyzers.Lifecycle;
using Flags.Analyzers.Options;
using Flags.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>Checks the keys that code gives to methods: FLAG1001, FLAG1002, FLAG1003, and whether the flag has gone stale.</summary>
internal sealed class KeyArguments(FlagCatalog catalog, BuildOptions options)
{
    /// <summary>The property of a diagnostic that holds the nearest key, for the fix.</summary>
    internal const string NearestProperty = "Nearest";

    /// <summary>The property of a diagnostic that holds the accessor's name, for the fix.</summary>
    internal const string AccessorProperty = "Accessor";

    private readonly bool _checksOtherApis = options.ChecksOtherApis && !catalog.Manifests.IsEmpty;

    internal void Check(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is not { } parameter)
        {
            return;
        }

        if (catalog.FindScope(parameter) is { } scope)
        {
            ConstantKeys.ForEach(argument, (context, scope), CheckOwn);
        }
        else if (_checksOtherApis && OtherApis.TakesKey(parameter))
        {
            ConstantKeys.ForEach(argument, context, CheckOther);
        }
    }

    private void CheckOwn(string key, IOperation value, (OperationAnalysisContext Context, KeyScope Scope) at)
    {
        var (context, scope) = at;
        if (scope.IsUnknown(key))
        {
            context.ReportDiagnostic(Unknown(UseRules.UnknownKey, key, value, scope));
        }
        else if (scope.Find(key) is { } flag)
        {
            foreach (var finding in flag.Findings)
            {
                context.ReportDiagnostic(StaleFlag.Diagnostic(finding, key, value.Syntax.GetLocation(), options));
            }

            CheckLiteral(context, value, flag);
        }
    }

    private void CheckOther(string key, IOperation value, OperationAnalysisContext context)
    {
        if (catalog.Everything.IsUnknown(key))
        {
            context.ReportDiagnostic(Unknown(UseRules.UnknownKeyElsewhere, key, value, catalog.Everything));
        }
    }

    private static Diagnostic Unknown(DiagnosticDescriptor rule, string key, IOperation value, KeyScope scope)
    {
        var nearest = scope.Nearest(key);
        var properties = nearest is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(NearestProperty, nearest);
        var question = nearest is null ? "" : $"; did you mean '{nearest}'?";
        return Diagnostic.Create(rule, value.Syntax.GetLocation(), properties, key, question);
    }

    private void CheckLiteral(OperationAnalysisContext context, IOperation value, KnownFlag flag)
    {
        if (value.Syntax is LiteralExpressionSyntax
            && context.Operation.Parent is IInvocationOperation { TargetMethod: { ContainingType: { } type } method }
            && catalog.ClassOf(type) is { IsGenerated: true } flags
            && flags.FindAccessor(flag.Key, method.ReturnType) is { } accessor
            && UseReport.SeverityOf(UseRules.LiteralKey, flag) is { } severity)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                UseRules.LiteralKey,
                value.Syntax.GetLocation(),
                severity,
                null,
                flag.Properties.Add(AccessorProperty, accessor.Name),
                flag.Key,
                accessor.Name));
        }
    }
}
