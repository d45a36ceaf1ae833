using Flags.Manifest;

namespace Flags.Cli.Listing;

/// <summary>Which flags to list. An empty list of words lets every flag pass; of several words one suffices.</summary>
internal sealed record FlagFilter(IReadOnlyList<string> Tags, IReadOnlyList<string> Owners, IReadOnlyList<string> Kinds, bool OnlyStale)
{
    internal bool Matches(ListedFlag flag) =>
        (Tags.Count == 0 || flag.Entry.Tags.Any(Tags.Contains))
        && (Owners.Count == 0 || (flag.Entry.Owner is { } owner && Owners.Contains(owner)))
        && (Kinds.Count == 0 || Kinds.Contains(FlagKindNames.Of(flag.Entry.Kind)))
        && (!OnlyStale || flag.Lifecycle.Count > 0);
}
