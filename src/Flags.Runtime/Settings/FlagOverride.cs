namespace Flags;

/// <summary>
/// What one layer says about one flag. A field that is null says nothing, and the layer below stands.
/// Immutable; equal when every field is.
/// </summary>
public sealed record FlagOverride
{
    /// <summary>Says nothing.</summary>
    public static FlagOverride None { get; } = new();

    /// <summary>Sets <c>enabled</c>.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Sets <c>rollout_percentage</c>.</summary>
    public Percentage? RolloutPercentage { get; init; }

    /// <summary>Replaces <c>whitelist_users</c>; an empty list clears it.</summary>
    public UserList? WhitelistUsers { get; init; }

    /// <summary>Replaces <c>blacklist_users</c>; an empty list clears it.</summary>
    public UserList? BlacklistUsers { get; init; }

    /// <summary>Sets <c>start_date</c>; <see cref="DateGate.None"/> clears it.</summary>
    public DateGate? StartDate { get; init; }

    /// <summary>Sets <c>end_date</c>; <see cref="DateGate.None"/> clears it.</summary>
    public DateGate? EndDate { get; init; }

    /// <summary>True when no field is set.</summary>
    public bool IsEmpty => this == None;

    /// <summary>True when this sets the field.</summary>
    public bool Sets(FlagField field) => field switch
    {
        FlagField.Enabled => Enabled is not null,
        FlagField.RolloutPercentage => RolloutPercentage is not null,
        FlagField.WhitelistUsers => WhitelistUsers is not null,
        FlagField.BlacklistUsers => BlacklistUsers is not null,
        FlagField.StartDate => StartDate is not null,
        FlagField.EndDate => EndDate is not null,
        _ => false,
    };

    /// <summary>The settings with every field that this sets replaced.</summary>
    public FlagSettings ApplyTo(FlagSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new FlagSettings
        {
            Enabled = Enabled ?? settings.Enabled,
            RolloutPercentage = RolloutPercentage ?? settings.RolloutPercentage,
            WhitelistUsers = WhitelistUsers ?? settings.WhitelistUsers,
            BlacklistUsers = BlacklistUsers ?? settings.BlacklistUsers,
            StartDate = StartDate is { } start ? start.Instant : settings.StartDate,
            EndDate = EndDate is { } end ? end.Instant : settings.EndDate,
        };
    }

    /// <summary>This with every field that <paramref name="later"/> sets replaced: a partial update.</summary>
    public FlagOverride With(FlagOverride later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new FlagOverride
        {
            Enabled = later.Enabled ?? Enabled,
            RolloutPercentage = later.RolloutPercentage ?? RolloutPercentage,
            WhitelistUsers = later.WhitelistUsers ?? WhitelistUsers,
            BlacklistUsers = later.BlacklistUsers ?? BlacklistUsers,
            StartDate = later.StartDate ?? StartDate,
            EndDate = later.EndDate ?? EndDate,
        };
    }
}
