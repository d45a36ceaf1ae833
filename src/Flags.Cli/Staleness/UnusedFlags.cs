using System.Globalization;
using Flags.Cli.Findings;
using Flags.Cli.Manifests;
using Flags.Cli.Projects;
using Flags.Manifest;

namespace Flags.Cli.Staleness;

/// <summary>The rules about the uses of flags: never used, and used only in tests.</summary>
internal static class UnusedFlags
{
    internal static IEnumerable<Finding> In(LoadedManifest manifest, ILookup<string, FlagUse> uses, DateTimeOffset today) =>
        from flag in manifest.Flags
        let finding = Judge(manifest, flag.Key, [.. uses[flag.Key]])
        where finding is not null && !flag.Suppressions.Any(suppression => suppression.Id == finding.Id && suppression.HoldsOn(today))
        select finding;

    private static Finding? Judge(LoadedManifest manifest, string key, FlagUse[] uses) => uses switch
    {
        [] => Of(manifest, LifecycleRule.NeverUsed, key, uses, $"No code of the project asks for '{key}'; remove it from the manifest."),
        _ when uses.All(use => use.InTests) => Of(manifest, LifecycleRule.UsedOnlyInTests, key, uses, OnlyTests(key, uses)),
        _ => null,
    };

    private static string OnlyTests(string key, FlagUse[] uses) => string.Create(
        CultureInfo.InvariantCulture,
        $"Only tests ask for '{key}' ({uses.Length} {(uses.Length == 1 ? "use" : "uses")}, the first in {uses[0].File}:{uses[0].Line}); remove it and them.");

    private static Finding Of(LoadedManifest manifest, string id, string key, FlagUse[] uses, string message) =>
        new(id, FindingSeverity.Warning, manifest.Path, manifest.RegionOf(key), message, key) { Uses = uses };
}
