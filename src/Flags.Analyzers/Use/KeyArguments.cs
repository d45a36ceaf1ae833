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
internal sealed class KeyArguments
{
    /// <summary>The property of a diagnostic that holds the nearest key, for the fix.</summary>
    internal const string NearestProperty = "Nearest";

    /// <summary>The property of a diagnostic that holds the accessor's name, for the fix.</summary>
    internal const string AccessorProperty = "Accessor";

    private readonly FlagCatalog _catalog;
    private readonly BuildOptions _options;
    private readonly bool _checksOtherApis;

    // Made once: a delegate for each argument would be the only thing that an argument costs.
    private readonly Action<string, IOperation, (OperationAnalysisContext, KeyScope)> _checkOwn;
    private readonly Action<string, IOperation, OperationAnalysisContext> _checkOther;

    internal KeyArguments(FlagCatalog catalog, BuildOptions options)
    {
        _catalog = catalog;
        _options = options;
        _checksOtherApis = options.ChecksOtherApis && !catalog.Manifests.IsEmpty;
        _checkOwn = CheckOwn;
        _checkOther = CheckOther;
    }

    internal void Check(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is not { } parameter)
        {
            return;
        }

        if (_catalog.FindScope(parameter) is { } scope)
        {
            ConstantKeys.ForEach(argument, (context, scope), _checkOwn);
        }
        else if (_checksOtherApis && OtherApis.TakesKey(parameter))
        {
            ConstantKeys.ForEach(argument, context, _checkOther);
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
                context.ReportDiagnostic(StaleFlag.Diagnostic(finding, key, value.Syntax.GetLocation(), _options));
            }

            CheckLiteral(context, value, flag);
        }
    }

    private void CheckOther(string key, IOperation value, OperationAnalysisContext context)
    {
        if (_catalog.Everything.IsUnknown(key))
        {
            context.ReportDiagnostic(Unknown(UseRules.UnknownKeyElsewhere, key, value, _catalog.Everything));
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
            && _catalog.ClassOf(type) is { IsGenerated: true } flags
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
