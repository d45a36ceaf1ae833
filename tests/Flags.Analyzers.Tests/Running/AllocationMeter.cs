using System.Collections.Immutable;
using Flags.Analyzers.Catalog;
using Flags.Analyzers.Use;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Flags.Analyzers.Tests.Running;

/// <summary>Looks at each question as <see cref="FlagUseAnalyzer"/> does, and counts what a look allocates once the flag is known.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008 // It is no analyzer that anyone installs.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AllocationMeter : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("METER", "Meter", "Meter", "Meter", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    internal int Questions { get; private set; }

    internal long Bytes { get; private set; }

#pragma warning disable RS1026 // One thread, whose allocations are counted.
    public override void Initialize(AnalysisContext context)
#pragma warning restore RS1026
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var catalog = FlagCatalog.Of(start);
            var (kept, users, keys) = (new KeptDecisions(new SingletonTypes()), new DifferentUsers(catalog), new KeyArguments(catalog, catalog.Options));
            start.RegisterOperationAction(
                context => Measure(context, () => Look(context, catalog, kept, users)),
                OperationKind.Invocation,
                OperationKind.PropertyReference);
            start.RegisterOperationAction(context => Measure(context, () => keys.Check(context)), OperationKind.Argument);
        });
    }

    private static void Look(OperationAnalysisContext context, FlagCatalog catalog, KeptDecisions kept, DifferentUsers users)
    {
        if (FlagQuestion.Of(context.Operation, catalog) is { } question)
        {
            kept.Check(question, context.ContainingSymbol);
            NoUser.Check(question);
            users.Check(question);
        }
    }

    private void Measure(OperationAnalysisContext context, Action look)
    {
        look(); // What is found out once for a flag, a method or a parameter.
        var before = GC.GetAllocatedBytesForCurrentThread();
        look();
        Bytes += GC.GetAllocatedBytesForCurrentThread() - before;
        Questions += context.Operation is IInvocationOperation ? 1 : 0;
    }
}
