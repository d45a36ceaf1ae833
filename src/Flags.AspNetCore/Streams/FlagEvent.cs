namespace Flags.Streams;

/// <summary>One flag's change, numbered from 1 in the order of this process.</summary>
internal sealed record FlagEvent(long Number, FlagState State, FlagSnapshot Snapshot);
