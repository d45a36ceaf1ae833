namespace Flags.Manifest;

/// <summary>The properties that a flag and an environment's section share; the numbers index <see cref="PropertyNames"/>.</summary>
internal enum Setting
{
    Enabled,
    RolloutPercentage,
    WhitelistUsers,
    BlacklistUsers,
    StartDate,
    EndDate,
}
