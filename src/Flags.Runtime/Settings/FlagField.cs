namespace Flags;

/// <summary>The fields of a flag that layers may set.</summary>
public enum FlagField
{
    /// <summary><c>enabled</c>.</summary>
    Enabled,

    /// <summary><c>rollout_percentage</c>.</summary>
    RolloutPercentage,

    /// <summary><c>whitelist_users</c>.</summary>
    WhitelistUsers,

    /// <summary><c>blacklist_users</c>.</summary>
    BlacklistUsers,

    /// <summary><c>start_date</c>.</summary>
    StartDate,

    /// <summary><c>end_date</c>.</summary>
    EndDate,
}
