namespace Flags;

/// <summary>One change of one flag, as it was written.</summary>
/// <param name="Version">The store's version that it made.</param>
/// <param name="Key">The flag.</param>
/// <param name="Old">What operators said before.</param>
/// <param name="New">What they say since.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="ChangedBy">Who.</param>
/// <param name="Reason">Why; null when not said.</param>
/// <param name="RequestId">The request that asked for it; null when there was none.</param>
public sealed record FlagHistoryEntry(
    long Version,
    string Key,
    FlagOverride Old,
    FlagOverride New,
    DateTimeOffset At,
    string ChangedBy,
    string? Reason,
    string? RequestId);
