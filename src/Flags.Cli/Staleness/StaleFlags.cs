using Flags.Cli.Findings;
using Flags.Cli.Manifests;
using Flags.Manifest;

namespace Flags.Cli.Staleness;

/// <summary>What the lifecycle rules say about a manifest's flags.</summary>
internal static class StaleFlags
{
    internal static IEnumerable<Finding> In(LoadedManifest manifest, DateTimeOffset today, LifecycleOptions figures) =>
        from flag in manifest.Flags
        let region = manifest.RegionOf(flag.Key)
        orderby region.Line, region.Column
        from finding in Lifecycle.Check(flag, today, figures)
        select new Finding(finding.Id, Severity(finding.Severity), manifest.Path, region, finding.Message, flag.Key);

    private static FindingSeverity Severity(LifecycleSeverity severity) =>
        severity == LifecycleSeverity.Warning ? FindingSeverity.Warning : FindingSeverity.Info;
}
