namespace Flags;

/// <summary>Which flags differ between two consecutive snapshots.</summary>
public sealed class FlagsChangedEventArgs : EventArgs
{
    internal FlagsChangedEventArgs(FlagSnapshot snapshot, IReadOnlyList<FlagChange> changes) =>
        (Snapshot, Changes) = (snapshot, changes);

    /// <summary>The snapshot in which the changes are in force.</summary>
    public FlagSnapshot Snapshot { get; }

    /// <summary>The flags that changed, in the order of their keys.</summary>
    public IReadOnlyList<FlagChange> Changes { get; }
}
