using Flags.Cli.Findings;
using Flags.Cli.Manifests;
using Flags.Manifest;

namespace Flags.Cli.Listing;

/// <summary>A flag with where it stands in its life on a day.</summary>
/// <param name="File">Its manifest.</param>
/// <param name="Region">Its key in the manifest.</param>
/// <param name="Entry">The flag.</param>
/// <param name="Today">The day.</param>
/// <param name="Lifecycle">What the lifecycle rules say about it on that day.</param>
internal sealed record ListedFlag(
    string File, Region Region, FlagEntry Entry, DateTimeOffset Today, IReadOnlyList<LifecycleFinding> Lifecycle)
{
    /// <summary>Its age in whole days; null when the manifest does not say when it was created.</summary>
    internal int? AgeInDays => Entry.Created is { } created ? (int)Math.Floor((Today - created).TotalDays) : null;

    /// <summary>In a word or two: off, on, a percentage, or how it stands to its dates.</summary>
    internal string State => this switch
    {
        { Entry.Enabled: false } => "off",
        _ when Today < Entry.StartDate => "not started",
        _ when Today > Entry.EndDate => "expired",
        { Entry.RolloutHundredths: 10_000 } => "on",
        { Entry.RolloutHundredths: 0 } => Entry.WhitelistUsers.Count > 0 ? "listed users" : "off",
        _ => $"{Rollout} %",
    };

    /// <summary>The rollout as a percentage.</summary>
    internal decimal Rollout => Percentage.FromHundredths(Entry.RolloutHundredths).Value;

    /// <summary>All flags of a manifest on a day.</summary>
    internal static Func<LoadedManifest, IEnumerable<ListedFlag>> AllOf(DateTimeOffset today) => manifest =>
        manifest.Flags.Select(flag => new ListedFlag(
            manifest.Path,
            manifest.RegionOf(flag.Key),
            flag,
            today,
            Flags.Manifest.Lifecycle.Check(flag, today, LifecycleOptions.Default)));
}
