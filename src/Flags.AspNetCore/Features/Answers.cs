using System.Text.Json.Serialization;

namespace Flags.Features;

/// <summary>All flags: a manifest.</summary>
internal sealed record FeatureList(
    [property: JsonPropertyName("flags")] SortedDictionary<string, FeatureConfig> Flags);

/// <summary>One flag and what it decides for the caller.</summary>
internal sealed record Feature(
    [property: JsonPropertyName("flag")] string Flag,
    [property: JsonPropertyName("enabled")] bool Enabled,
    [property: JsonPropertyName("config")] FeatureConfig Config,
    [property: JsonPropertyName("reason")] string Reason);
