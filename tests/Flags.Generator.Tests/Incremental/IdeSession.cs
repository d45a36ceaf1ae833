using System.Collections;
using System.Runtime.CompilerServices;
using Flags.Generator.Tests.Running;
using Microsoft.CodeAnalysis;

namespace Flags.Generator.Tests.Incremental;

/// <summary>One generator driver that lives through an edit, as in an IDE.</summary>
internal static class IdeSession
{
    /// <summary>What the generator did after the edit, with the reason of each of its steps.</summary>
    internal static GeneratorRunResult Edit(GeneratorProject before, GeneratorProject after, IIncrementalGenerator? generator = null)
    {
        var driver = before.Driver(generator ?? new FeatureFlagsGenerator()).RunGenerators(before.Compilation());
        foreach (var gone in before.Manifests.Where(old => after.Manifests.All(m => m.Path != old.Path)))
        {
            driver = driver.RemoveAdditionalTexts([gone]);
        }

        foreach (var manifest in after.Manifests)
        {
            var old = before.Manifests.FirstOrDefault(m => m.Path == manifest.Path);
            driver = old is null ? driver.AddAdditionalTexts([manifest])
                : ReferenceEquals(old, manifest) ? driver
                : driver.ReplaceAdditionalText(old, manifest);
        }

        if (before.Properties != after.Properties)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(new ProjectProperties(after.Properties));
        }

        return driver.RunGenerators(after.Compilation()).GetRunResult().Results.Single();
    }

    /// <summary>Why the outputs of a step are what they are; empty when the step has none.</summary>
    internal static string Reasons(this GeneratorRunResult run, string step) =>
        run.TrackedSteps.TryGetValue(step, out var runs)
            ? string.Join(' ', runs.SelectMany(r => r.Outputs).Select(output => output.Reason))
            : "";

    /// <summary>How many outputs with source text ran again; those that only report diagnostics are not counted.</summary>
    internal static int Emissions(this GeneratorRunResult run) =>
        run.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .Where(output => output.Value is ITuple { Length: 2 } pair && ((IEnumerable)pair[0]!).Cast<object>().Any())
            .Count(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
}
