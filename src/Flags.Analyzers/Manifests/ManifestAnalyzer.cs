using System.Collections.Immutable;
using Flags.Analyzers.Lifecycle;
using Flags.Analyzers.Options;
using Flags.Analyzers.Rules;
using Flags.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Manifests;

/// <summary>Reports, at their places in the manifests, mistakes in them and flags that have gone stale.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ManifestDescriptors.All.AddRange(LifecycleRules.OfDates);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var manifests = ProjectManifests.Of(context);
        if (manifests.IsEmpty)
        {
            return;
        }

        var options = BuildOptionsReader.Read(context.Options, context.Compilation);
        context.RegisterAdditionalFileAction(file =>
        {
            if (manifests.Find(file.AdditionalFile) is { } manifest)
            {
                ReportMistakes(file, manifest, manifests.Set, options);
                ReportStaleFlags(file, manifest, manifests.Set, options);
            }
        });
    }

    private static void ReportMistakes(AdditionalFileAnalysisContext context, ManifestFile file, ManifestSet set, BuildOptions options)
    {
        foreach (var mistake in file.Diagnostics.Concat(set.Diagnostics.Where(clash => clash.Path == file.Path)))
        {
            Report(context, file, mistake, hasLapsed: false);
        }

        foreach (var (mistake, suppression) in file.SuppressedDiagnostics.Concat(
            set.SuppressedDiagnostics.Where(clash => clash.Diagnostic.Path == file.Path)))
        {
            if (options.Today is { } today && !suppression.HoldsOn(today))
            {
                Report(context, file, mistake, hasLapsed: true);
            }
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, ManifestFile file, ManifestDiagnostic mistake, bool hasLapsed)
    {
        if (ManifestDescriptors.Find(mistake.Rule) is not { } rule)
        {
            return;
        }

        // Only a day has passed since the build was clean, so this may not break it.
        var severity = hasLapsed ? DiagnosticSeverity.Info : rule.DefaultSeverity;
        var place = ManifestLocation.Of(file, mistake.Span);
        context.ReportDiagnostic(Diagnostic.Create(rule, place, severity, null, null, [.. mistake.Arguments]));
    }

    private static void ReportStaleFlags(AdditionalFileAnalysisContext context, ManifestFile file, ManifestSet set, BuildOptions options)
    {
        if (options.Today is not { } today)
        {
            return;
        }

        foreach (var flag in file.Model.Flags)
        {
            foreach (var finding in Manifest.Lifecycle.Check(flag, today, options.Lifecycle))
            {
                if (!IsLeftOut(flag, file, set))
                {
                    context.ReportDiagnostic(StaleFlag.Diagnostic(finding, flag.Key, ManifestLocation.OfFlag(file, flag.Key), options));
                }
            }
        }
    }

    /// <summary>Whether another manifest's flag took this one's place.</summary>
    private static bool IsLeftOut(FlagEntry flag, ManifestFile file, ManifestSet set) => set.Diagnostics.Any(clash =>
        clash.Path == file.Path && clash.FlagKey == flag.Key && clash.Rule.DefaultSeverity == RuleSeverity.Error);
}
