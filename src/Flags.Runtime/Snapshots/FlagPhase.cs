namespace Flags;

/// <summary>Where a moment stands in a flag's dates, which are inclusive at both ends.</summary>
public enum FlagPhase
{
    /// <summary>Between the dates, or there are none.</summary>
    Open,

    /// <summary>Before <c>start_date</c>.</summary>
    NotStarted,

    /// <summary>After <c>end_date</c>.</summary>
    Expired,
}
