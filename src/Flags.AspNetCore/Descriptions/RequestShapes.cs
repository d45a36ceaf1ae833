using System.Text.Json.Serialization;

namespace Flags.Descriptions;

/// <summary>The body of a partial update, for the OpenAPI document; <see cref="FlagOverrideJson"/> reads it.</summary>
#pragma warning disable CA1812 // Its schema is all that is used of it.
internal sealed record FeatureSettings(
    [property: JsonPropertyName("enabled")] bool Enabled,
    [property: JsonPropertyName("rollout_percentage")] decimal RolloutPercentage,
    [property: JsonPropertyName("whitelist_users")] IReadOnlyList<string>? WhitelistUsers,
    [property: JsonPropertyName("blacklist_users")] IReadOnlyList<string>? BlacklistUsers,
    [property: JsonPropertyName("start_date")] string? StartDate,
    [property: JsonPropertyName("end_date")] string? EndDate);

/// <summary>The body of an evaluation, for the OpenAPI document.</summary>
internal sealed record EvaluationRequest([property: JsonPropertyName("context")] EvaluationRequestContext Context);

/// <summary>For whom to evaluate. Further properties are allowed and decide nothing.</summary>
internal sealed record EvaluationRequestContext([property: JsonPropertyName("targetingKey")] string TargetingKey);
#pragma warning restore CA1812
