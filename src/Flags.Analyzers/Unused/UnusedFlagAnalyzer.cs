using System.Collections.Immutable;
using Flags.Analyzers.Catalog;
using Flags.Analyzers.Manifests;
using Flags.Analyzers.Options;
using Flags.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Unused;

/// <summary>
/// Reports, in the manifests of a project, the flags that nothing asks for, or tests alone. Looks at generated code too,
/// because a Razor page asks from there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedFlagAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The library through which pages and other services ask.</summary>
    private const string HttpApi = "Flags.AspNetCore";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(LifecycleRules.NeverUsed, LifecycleRules.UsedOnlyInTests);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var catalog = FlagCatalog.Of(context);
        var (options, manifests) = (catalog.Options, catalog.Manifests);
        if (!catalog.MayMention(context.Compilation.Assembly) || manifests.IsEmpty || manifests.Set.Model.Flags.IsEmpty || !IsOnlyCaller(context.Compilation, options))
        {
            return;
        }

        var uses = new FlagUses(catalog, new TestCode(context.Compilation, options.IsTestProject));
        context.RegisterOperationAction(
            uses.Note,
            OperationKind.Invocation,
            OperationKind.MethodReference,
            OperationKind.PropertyReference,
            OperationKind.FieldReference,
            OperationKind.Literal,
            OperationKind.NameOf,
            OperationKind.Binary,
            OperationKind.InterpolatedString);
        context.RegisterCompilationEndAction(end => Report(end, manifests, uses, options));
    }

    /// <summary>
    /// Whether nothing else can ask for the flags: a program is referenced by tests at most, unless it answers over HTTP, and an
    /// internal class can be reached by friends alone.
    /// </summary>
    private static bool IsOnlyCaller(Compilation compilation, BuildOptions options)
    {
        var isProgram = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        return (isProgram || (options.IsClassInternal && !FriendAssemblies.HasOneThatIsNoTest(compilation.Assembly)))
            && !compilation.ReferencedAssemblyNames.Any(reference => reference.Name == HttpApi);
    }

    private static void Report(CompilationAnalysisContext context, ProjectManifests manifests, FlagUses uses, BuildOptions options)
    {
        foreach (var file in manifests.Files)
        {
            foreach (var entry in file.Model.Flags)
            {
                if (ReferenceEquals(manifests.Find(entry.Key), entry) && uses.Judge(entry.Key, options.IsTestProject) is { } rule)
                {
                    Report(context, KnownFlag.Of(entry, options), rule, ManifestLocation.OfFlag(file, entry.Key), options);
                }
            }
        }
    }

    private static void Report(
        CompilationAnalysisContext context, KnownFlag flag, DiagnosticDescriptor rule, Location place, BuildOptions options)
    {
        var silence = flag.Silence(rule.Id);
        if (silence != RuleSilence.Holds)
        {
            // Only a day has passed since the suppression held, so this may not break the build.
            var severity = silence == RuleSilence.Lapsed ? DiagnosticSeverity.Info : options.SeverityOfWarning(rule.Id, place);
            context.ReportDiagnostic(Diagnostic.Create(rule, place, severity, null, flag.Properties, flag.Key));
        }
    }
}
