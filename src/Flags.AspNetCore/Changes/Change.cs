namespace Flags.Changes;

/// <summary>What is asked of a flag: its new override from the one in the store.</summary>
/// <param name="Key">The flag.</param>
/// <param name="Apply">The override that shall be, from the one that is. May be asked again when somebody else wrote first.</param>
internal sealed record Change(string Key, Func<FlagOverride, FlagOverride> Apply);

/// <summary>A change that was written.</summary>
internal sealed record ChangeWritten(FlagState State, FlagSettings Old, FlagSettings New, FlagHistoryEntry Entry);
