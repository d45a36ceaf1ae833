using System.Text.Json.Serialization;
using Flags;

namespace LlmHubSample.Features;

/// <summary>What a caller is told about one flag.</summary>
internal sealed record Feature(
    [property: JsonPropertyName("flag")] string Flag,
    [property: JsonPropertyName("enabled")] bool Enabled,
    [property: JsonPropertyName("config")] FeatureConfig Config,
    [property: JsonPropertyName("reason")] string Reason)
{
    internal static Feature Of(FlagState state, FlagDecision decision) =>
        new(state.Key, decision.Enabled, FeatureConfig.Of(state), decision.Reason.ToString());
}

/// <summary>A flag's settings without its lists of users, which are nobody else's business.</summary>
internal sealed record FeatureConfig(
    [property: JsonPropertyName("description")] string? Description,
    [property: JsonPropertyName("owner")] string? Owner,
    [property: JsonPropertyName("tags")] IReadOnlyList<string> Tags,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("enabled")] bool Enabled,
    [property: JsonPropertyName("rollout_percentage")] decimal RolloutPercentage,
    [property: JsonPropertyName("start_date")] DateTimeOffset? StartDate,
    [property: JsonPropertyName("end_date")] DateTimeOffset? EndDate)
{
    internal static FeatureConfig Of(FlagState state) => new(
        state.Definition.Description,
        state.Definition.Owner,
        state.Definition.Tags,
        state.Definition.Kind,
        state.Settings.Enabled,
        state.Settings.RolloutPercentage.Value,
        state.Settings.StartDate,
        state.Settings.EndDate);
}
