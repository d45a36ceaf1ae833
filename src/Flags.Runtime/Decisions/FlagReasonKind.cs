namespace Flags;

/// <summary>The steps of the hierarchy that can settle a decision, in their order.</summary>
public enum FlagReasonKind
{
    /// <summary>No flag has this key.</summary>
    FlagNotFound,

    /// <summary>The flag is switched off for everybody.</summary>
    GloballyDisabled,

    /// <summary>The user is in <c>blacklist_users</c>.</summary>
    Blacklisted,

    /// <summary>The user is in <c>whitelist_users</c>.</summary>
    Whitelisted,

    /// <summary>The flag's <c>start_date</c> has not come.</summary>
    NotStarted,

    /// <summary>The flag's <c>end_date</c> has passed.</summary>
    Expired,

    /// <summary>The flag is at 100 %.</summary>
    FullRollout,

    /// <summary>The flag is at 0 %, the user's bucket is not below the percentage, or there is no user.</summary>
    RolloutNotReached,

    /// <summary>The user's bucket is below the percentage.</summary>
    Rollout,
}
