namespace Flags;

/// <summary>A change that an operator asks for.</summary>
/// <param name="Key">The flag.</param>
/// <param name="Override">What operators say about it from now on; <see cref="FlagOverride.None"/> takes all back.</param>
/// <param name="ChangedBy">Who.</param>
public sealed record FlagWrite(string Key, FlagOverride Override, string ChangedBy)
{
    /// <summary>
    /// The flag's <see cref="StoredOverride.Version"/> that the change is based on, 0 for never written; null to
    /// write whatever is there.
    /// </summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>Why; null when not said.</summary>
    public string? Reason { get; init; }

    /// <summary>The request that asked for it, to find it in logs; null when there is none.</summary>
    public string? RequestId { get; init; }
}
