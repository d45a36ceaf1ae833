namespace Flags;

/// <summary>
/// Where a generated class reads its snapshot: a store's, which moves on, or a pinned one, which never changes.
/// Thread-safe.
/// </summary>
public sealed class FlagSource
{
    private FlagSnapshot _current;

    internal FlagSource(FlagSnapshot snapshot) => _current = snapshot;

    /// <summary>The snapshot of this moment. Read it once for answers that must agree.</summary>
    public FlagSnapshot Current => Volatile.Read(ref _current);

    /// <summary>A source that stays at a snapshot for ever.</summary>
    public static FlagSource Pin(FlagSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new FlagSource(snapshot);
    }

    /// <summary>A source that stays at this one's current snapshot for ever.</summary>
    public FlagSource Pin() => new(Current);

    internal void MoveTo(FlagSnapshot snapshot) => Volatile.Write(ref _current, snapshot);
}
