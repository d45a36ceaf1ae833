namespace Flags.Manifest;

/// <summary>The figures that the lifecycle rules measure by, in days.</summary>
public sealed record LifecycleOptions
{
    /// <summary>The figures of a team that sets none.</summary>
    public static LifecycleOptions Default { get; } = new();

    /// <summary>How long before its <c>end_date</c> a flag is told to expire soon; the last day counts.</summary>
    public int ExpiryNoticeDays { get; init; } = 14;

    /// <summary>How long a flag may stand at 100 %, or off, before that is a warning.</summary>
    public int FullRolloutGraceDays { get; init; } = 14;

    /// <summary>How long a <c>release</c> flag may live; null for ever.</summary>
    public int? ReleaseDays { get; init; } = 40;

    /// <summary>How long an <c>experiment</c> may live; null for ever.</summary>
    public int? ExperimentDays { get; init; } = 40;

    /// <summary>How long an <c>operational</c> flag may live; null for ever.</summary>
    public int? OperationalDays { get; init; } = 7;

    /// <summary>How long a <c>kill_switch</c> may live; null, the default, for ever.</summary>
    public int? KillSwitchDays { get; init; }

    /// <summary>How long a <c>permission</c> may live; null, the default, for ever.</summary>
    public int? PermissionDays { get; init; }

    /// <summary>How many days a flag of a kind may live.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Days, or null for ever.</returns>
    public int? LifetimeDays(FlagKind kind) => kind switch
    {
        FlagKind.Release => ReleaseDays,
        FlagKind.Experiment => ExperimentDays,
        FlagKind.Operational => OperationalDays,
        FlagKind.KillSwitch => KillSwitchDays,
        _ => PermissionDays,
    };
}
