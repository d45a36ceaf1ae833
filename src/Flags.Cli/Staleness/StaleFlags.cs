using Flags.Cli.Findings;
using Flags.Cli.Manifests;
using Flags.Cli.Projects;
using Flags.Manifest;

namespace Flags.Cli.Staleness;

/// <summary>What the lifecycle rules say about a manifest's flags.</summary>
internal static class StaleFlags
{
    /// <summary>The findings in the order of the text; with the uses of flags in code, those about them too.</summary>
    internal static IEnumerable<Finding> In(
        LoadedManifest manifest, DateTimeOffset today, LifecycleOptions figures, ILookup<string, FlagUse>? uses)
    {
        var byDate =
            from flag in manifest.Flags
            from finding in Lifecycle.Check(flag, today, figures)
            select new Finding(finding.Id, Severity(finding.Severity), manifest.Path, manifest.RegionOf(flag.Key), finding.Message, flag.Key)
            {
                Uses = uses?[flag.Key].ToList(),
            };
        var byUse = uses is null ? [] : UnusedFlags.In(manifest, uses, today);
        return byDate.Concat(byUse)
            .OrderBy(finding => finding.Region.Line)
            .ThenBy(finding => finding.Region.Column)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal);
    }

    private static FindingSeverity Severity(LifecycleSeverity severity) =>
        severity == LifecycleSeverity.Warning ? FindingSeverity.Warning : FindingSeverity.Info;
}
