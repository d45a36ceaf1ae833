namespace Flags.Manifest;

/// <summary>
/// What the lifecycle rules look at: facts of a flag that a manifest states and a generated accessor carries, so that both
/// are judged alike. Instants are UTC.
/// </summary>
public sealed record LifecycleFacts
{
    /// <summary>The flag's key.</summary>
    public required string Key { get; init; }

    /// <summary>What the flag is for.</summary>
    public FlagKind Kind { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>When it was introduced; null when nobody said.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Whether it may be on at all.</summary>
    public bool Enabled { get; init; }

    /// <summary>Its rollout in hundredths of a percent, 0 to 10,000.</summary>
    public int RolloutHundredths { get; init; }

    /// <summary>Whether some users always get it.</summary>
    public bool HasWhitelist { get; init; }

    /// <summary>Whether some users never get it.</summary>
    public bool HasBlacklist { get; init; }

    /// <summary>Whether an environment's section changes who gets it, so that it is neither on nor off everywhere.</summary>
    public bool VariesByEnvironment { get; init; }

    /// <summary>The first instant of its window.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The last instant of its window.</summary>
    public DateTimeOffset? EndDate { get; init; }

    /// <summary>Since when it has been at 100 %.</summary>
    public DateTimeOffset? FullSince { get; init; }

    /// <summary>Whether it is meant to stay for ever.</summary>
    public bool Permanent { get; init; }

    /// <summary>The facts of a manifest's entry.</summary>
    /// <param name="flag">The entry.</param>
    /// <returns>Its facts.</returns>
    public static LifecycleFacts From(FlagEntry flag) => new()
    {
        Key = flag.Key,
        Kind = flag.Kind,
        Owner = flag.Owner,
        Created = flag.Created,
        Enabled = flag.Enabled,
        RolloutHundredths = flag.RolloutHundredths,
        HasWhitelist = flag.WhitelistUsers.Count > 0,
        HasBlacklist = flag.BlacklistUsers.Count > 0,
        VariesByEnvironment = flag.Environments.Any(section => Differs(section, flag)),
        StartDate = flag.StartDate,
        EndDate = flag.EndDate,
        FullSince = flag.FullSince,
        Permanent = flag.Permanent,
    };

    private static bool Differs(EnvironmentSection section, FlagEntry flag) =>
        (section.Enabled is { } enabled && enabled != flag.Enabled)
        || (section.RolloutHundredths is { } rollout && rollout != flag.RolloutHundredths)
        || (section.WhitelistUsers is { } whitelist && whitelist != flag.WhitelistUsers)
        || (section.BlacklistUsers is { } blacklist && blacklist != flag.BlacklistUsers)
        || (section.OverridesStartDate && section.StartDate != flag.StartDate)
        || (section.OverridesEndDate && section.EndDate != flag.EndDate);
}
