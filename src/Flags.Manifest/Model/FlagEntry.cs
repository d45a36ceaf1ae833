namespace Flags.Manifest;

/// <summary>
/// One flag of a manifest, without positions: equal text, laid out differently, gives an equal entry. All instants are UTC.
/// </summary>
public sealed record FlagEntry
{
    /// <summary>The key, such as <c>unified_llm_hub</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The key as a C# identifier, such as <c>UnifiedLlmHub</c>, or what <c>accessor</c> gives instead.</summary>
    public required string Identifier { get; init; }

    /// <summary>The name of the accessor, such as <c>IsUnifiedLlmHubEnabled</c>.</summary>
    public string AccessorName => FlagIdentifier.AccessorName(Identifier);

    /// <summary>The name of the accessor that gives the reason too, such as <c>EvaluateUnifiedLlmHub</c>.</summary>
    public string EvaluationName => FlagIdentifier.EvaluationName(Identifier);

    /// <summary>What the flag is about, for people.</summary>
    public string? Description { get; init; }

    /// <summary>Who answers for the flag.</summary>
    public string? Owner { get; init; }

    /// <summary>Words to find the flag by.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>What the flag is for.</summary>
    public FlagKind Kind { get; init; }

    /// <summary>When the flag was introduced.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Whether the flag may be on at all. False unless the manifest says otherwise.</summary>
    public bool Enabled { get; init; }

    /// <summary>The rollout in hundredths of a percent: 0 to 10,000, where 1,250 is 12.5 %.</summary>
    public int RolloutHundredths { get; init; }

    /// <summary>Users who always get the feature.</summary>
    public EquatableArray<string> WhitelistUsers { get; init; }

    /// <summary>Users who never get the feature.</summary>
    public EquatableArray<string> BlacklistUsers { get; init; }

    /// <summary>The first instant of the flag's window.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The last instant of the flag's window.</summary>
    public DateTimeOffset? EndDate { get; init; }

    /// <summary>How users fall into buckets; the manifest's own <c>hash</c> unless the flag says otherwise.</summary>
    public BucketHash Hash { get; init; }

    /// <summary>Takes the key's place in the hashed text.</summary>
    public string? Salt { get; init; }

    /// <summary>Replaces <c>FEATURE_&lt;KEY&gt;</c> in the names of the variables other than the one for <c>enabled</c>.</summary>
    public string? EnvironmentPrefix { get; init; }

    /// <summary>The sections per environment, in ordinal order of their names.</summary>
    public EquatableArray<EnvironmentSection> Environments { get; init; }

    /// <summary>Why callers should no longer ask for the flag; the accessor becomes <c>[Obsolete]</c>.</summary>
    public string? Obsolete { get; init; }

    /// <summary>Whether the flag is meant to stay for ever.</summary>
    public bool Permanent { get; init; }

    /// <summary>Since when the flag has been at 100 %.</summary>
    public DateTimeOffset? FullSince { get; init; }

    /// <summary>Rules silenced for this flag, those silenced for the whole file included.</summary>
    public EquatableArray<FlagSuppression> Suppressions { get; init; }
}
