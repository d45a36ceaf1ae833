using System.Text.Json.Serialization;

namespace Flags.Features;

/// <summary>
/// A flag's effective settings as a manifest's entry. The lists of users are left out for callers who may not see them.
/// </summary>
internal sealed record FeatureConfig
{
    [JsonPropertyName("description"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    [JsonPropertyName("owner"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Owner { get; init; }

    [JsonPropertyName("tags")]
    public required IReadOnlyList<string> Tags { get; init; }

    [JsonPropertyName("kind")]
    public required string Kind { get; init; }

    [JsonPropertyName("created"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Created { get; init; }

    [JsonPropertyName("enabled")]
    public required bool Enabled { get; init; }

    [JsonPropertyName("rollout_percentage")]
    public required decimal RolloutPercentage { get; init; }

    [JsonPropertyName("whitelist_users"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? WhitelistUsers { get; init; }

    [JsonPropertyName("blacklist_users"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? BlacklistUsers { get; init; }

    [JsonPropertyName("start_date")]
    public string? StartDate { get; init; }

    [JsonPropertyName("end_date")]
    public string? EndDate { get; init; }

    [JsonPropertyName("hash")]
    public required string Hash { get; init; }

    [JsonPropertyName("salt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Salt { get; init; }

    [JsonPropertyName("environment_prefix"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EnvironmentPrefix { get; init; }

    /// <summary>The layer that holds the flag off whatever operators say; absent when none does.</summary>
    [JsonPropertyName("killed_by"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KilledBy { get; init; }

    public static FeatureConfig Of(FlagState state, bool withUsers) => Of(state, state.Settings, withUsers);

    public static FeatureConfig Of(FlagState state, FlagSettings settings, bool withUsers)
    {
        FlagDefinition definition = state.Definition;
        return new()
        {
            Description = definition.Description,
            Owner = definition.Owner,
            Tags = definition.Tags,
            Kind = definition.Kind,
            Created = definition.Created,
            Enabled = settings.Enabled,
            RolloutPercentage = settings.RolloutPercentage.Value,
            WhitelistUsers = withUsers ? settings.WhitelistUsers : null,
            BlacklistUsers = withUsers ? settings.BlacklistUsers : null,
            StartDate = Text(settings.StartDate),
            EndDate = Text(settings.EndDate),
            Hash = definition.Hash == BucketHash.Md5 ? "md5" : "xxh3",
            Salt = definition.Salt == definition.Key ? null : definition.Salt,
            EnvironmentPrefix = definition.EnvironmentPrefix,
            KilledBy = state.KilledBy,
        };
    }

    private static string? Text(DateTimeOffset? instant) => instant is null ? null : new DateGate(instant).ToString();
}
