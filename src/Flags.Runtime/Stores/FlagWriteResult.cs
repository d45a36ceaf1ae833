namespace Flags;

/// <summary>What came of a write.</summary>
public sealed record FlagWriteResult
{
    private FlagWriteResult(StoredOverride current, FlagHistoryEntry? entry) => (Current, Entry) = (current, entry);

    /// <summary>True when it was written; false when somebody else had written first.</summary>
    public bool Written => Entry is not null;

    /// <summary>The flag's override as it is now in the store.</summary>
    public StoredOverride Current { get; }

    /// <summary>The history entry that was written with it; null when nothing was.</summary>
    public FlagHistoryEntry? Entry { get; }

    /// <summary>It was written.</summary>
    public static FlagWriteResult Accepted(FlagHistoryEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(new StoredOverride(entry.Version, entry.New), entry);
    }

    /// <summary>Somebody else had written first; nothing was changed.</summary>
    public static FlagWriteResult Conflict(StoredOverride current) => new(current, null);
}
