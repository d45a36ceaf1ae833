namespace Flags;

/// <summary>What decides a flag, all layers merged. Immutable; equal when every field is.</summary>
public sealed record FlagSettings
{
    /// <summary>Off for everybody, without lists or dates: what a flag is that says nothing.</summary>
    public static FlagSettings Default { get; } = new();

    /// <summary>False switches the flag off for everybody.</summary>
    public bool Enabled { get; init; }

    /// <summary>The share of users for whom the flag is on.</summary>
    public Percentage RolloutPercentage { get; init; }

    /// <summary>Users for whom it is on, whatever date and percentage say.</summary>
    public UserList WhitelistUsers { get; init; } = UserList.Empty;

    /// <summary>Users for whom it is off.</summary>
    public UserList BlacklistUsers { get; init; } = UserList.Empty;

    /// <summary>The first instant at which it may be on; null for always.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The last instant at which it may be on; null for ever.</summary>
    public DateTimeOffset? EndDate { get; init; }
}
