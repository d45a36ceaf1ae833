namespace Flags.Manifest;

/// <summary>What a flag's <c>environments.&lt;name&gt;</c> section lays over the flag. A null means: not overridden.</summary>
/// <param name="Name">The environment's name as written; hosts compare it ignoring case.</param>
public sealed record EnvironmentSection(string Name)
{
    /// <summary>Overrides <see cref="FlagEntry.Enabled"/>.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Overrides <see cref="FlagEntry.RolloutHundredths"/>; 0 to 10,000.</summary>
    public int? RolloutHundredths { get; init; }

    /// <summary>Overrides <see cref="FlagEntry.WhitelistUsers"/>.</summary>
    public EquatableArray<string>? WhitelistUsers { get; init; }

    /// <summary>Overrides <see cref="FlagEntry.BlacklistUsers"/>.</summary>
    public EquatableArray<string>? BlacklistUsers { get; init; }

    /// <summary>Whether <see cref="StartDate"/> overrides the flag's, be it by null, which means "no start date here".</summary>
    public bool OverridesStartDate { get; init; }

    /// <summary>The start date here; only meaningful with <see cref="OverridesStartDate"/>.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>Whether <see cref="EndDate"/> overrides the flag's, be it by null, which means "no end date here".</summary>
    public bool OverridesEndDate { get; init; }

    /// <summary>The end date here; only meaningful with <see cref="OverridesEndDate"/>.</summary>
    public DateTimeOffset? EndDate { get; init; }
}
