using System.Collections.Immutable;
using Flags.Analyzers.Catalog;
using Flags.Analyzers.Lifecycle;
using Flags.Analyzers.Options;
using Flags.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Use;

/// <summary>
/// Looks at every place that asks for a flag: whether the flag exists, whether the question makes sense, and whether the flag
/// has gone stale.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlagUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
    [
        UseRules.UnknownKey,
        UseRules.UnknownKeyElsewhere,
        UseRules.LiteralKey,
        UseRules.KeptDecision,
        UseRules.DifferentUsers,
        UseRules.NoUser,
        UseRules.FactNotUnderstood,
    ]).AddRange(LifecycleRules.OfDates);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var catalog = FlagCatalog.Of(context);
        if (!catalog.MayMention(context.Compilation.Assembly))
        {
            return;
        }

        var options = catalog.Options;
        var questions = new Questions(catalog, new TestCode(context.Compilation, options.IsTestProject), options);
        context.RegisterOperationAction(questions.Check, OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.MethodReference);
        context.RegisterOperationAction(new KeyArguments(catalog, options).Check, OperationKind.Argument);
        context.RegisterOperationAction(StatedFacts.Check, OperationKind.Attribute);
        context.RegisterCompilationEndAction(questions.End);
    }

    private sealed class Questions
    {
        private readonly SingletonTypes _singletons;
        private readonly KeptDecisions _keptDecisions;
        private readonly DifferentUsers _differentUsers;
        private readonly FlagCatalog _catalog;
        private readonly TestCode _tests;
        private readonly BuildOptions _options;

        internal Questions(FlagCatalog catalog, TestCode tests, BuildOptions options)
        {
            _catalog = catalog;
            _tests = tests;
            _options = options;
            _singletons = new SingletonTypes();
            _keptDecisions = new KeptDecisions(_singletons);
            _differentUsers = new DifferentUsers(catalog);
        }

        internal void Check(OperationAnalysisContext context)
        {
            if (context.Operation is IMethodReferenceOperation reference)
            {
                ReportStale(context, _catalog.FindAccessor(reference.Method));
                return;
            }

            if (context.Operation is IInvocationOperation invocation)
            {
                _singletons.Note(invocation);
            }

            if (FlagQuestion.Of(context.Operation, _catalog) is { } question && context.Operation.Parent is not INameOfOperation)
            {
                CheckQuestion(context, question);
            }
        }

        internal void End(CompilationAnalysisContext context) => _singletons.Report(context);

        private void CheckQuestion(OperationAnalysisContext context, FlagQuestion question)
        {
            // A key is reported where it stands, as an argument.
            if (!question.IsByKey)
            {
                ReportStale(context, question.Flag);
            }

            Report(context, _keptDecisions.Check(question, context.ContainingSymbol));
            if (!_tests.Contains(context.ContainingSymbol))
            {
                Report(context, NoUser.Check(question));
                Report(context, _differentUsers.Check(question));
            }
        }

        private void ReportStale(OperationAnalysisContext context, KnownFlag? flag)
        {
            if (flag is not null)
            {
                foreach (var finding in flag.Findings)
                {
                    context.ReportDiagnostic(StaleFlag.Diagnostic(finding, flag.Key, CallPlace.Of(context.Operation), _options));
                }
            }
        }

        private static void Report(OperationAnalysisContext context, Diagnostic? diagnostic)
        {
            if (diagnostic is not null)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
