using System.Text.Json;
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

/// <summary>A change of settings.</summary>
internal sealed record FeatureChanged(
    [property: JsonPropertyName("flag")] string Flag,
    [property: JsonPropertyName("old_config")] FeatureConfig OldConfig,
    [property: JsonPropertyName("new_config")] FeatureConfig NewConfig,
    [property: JsonPropertyName("changed_by")] string ChangedBy);

/// <summary>A flag that was switched on or off.</summary>
internal sealed record FeatureSwitched(
    [property: JsonPropertyName("flag")] string Flag,
    [property: JsonPropertyName("enabled")] bool Enabled,
    [property: JsonPropertyName("config")] FeatureConfig Config);

/// <summary>A flag whose rollout was set.</summary>
internal sealed record FeatureRolledOut(
    [property: JsonPropertyName("flag")] string Flag,
    [property: JsonPropertyName("rollout_percentage")] decimal RolloutPercentage,
    [property: JsonPropertyName("config")] FeatureConfig Config);

/// <summary>A flag's changes, the latest first.</summary>
internal sealed record FeatureHistory(
    [property: JsonPropertyName("flag")] string Flag,
    [property: JsonPropertyName("history")] IReadOnlyList<FeatureHistoryEntry> History);

/// <summary>One change: what operators said before and since, without the layers below.</summary>
internal sealed record FeatureHistoryEntry(
    [property: JsonPropertyName("version")] long Version,
    [property: JsonPropertyName("changed_at")] DateTimeOffset ChangedAt,
    [property: JsonPropertyName("changed_by")] string ChangedBy,
    [property: JsonPropertyName("old_config")] JsonElement OldConfig,
    [property: JsonPropertyName("new_config")] JsonElement NewConfig,
    [property: JsonPropertyName("reason")] string? Reason,
    [property: JsonPropertyName("request_id")] string? RequestId)
{
    public static FeatureHistoryEntry Of(FlagHistoryEntry entry) => new(
        entry.Version, entry.At, entry.ChangedBy, Json(entry.Old), Json(entry.New), entry.Reason, entry.RequestId);

    private static JsonElement Json(FlagOverride settings) => JsonElement.Parse(FlagOverrideJson.ToUtf8(settings));
}
