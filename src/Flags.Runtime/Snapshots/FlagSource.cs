using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>
/// Where a generated class reads its snapshot: a store's, which moves on, or a pinned one, which never changes.
/// Thread-safe.
/// </summary>
public sealed class FlagSource
{
    private readonly Counter<long> _evaluations = FlagsInstruments.Evaluations;
    private FlagSnapshot _current;
    private SettledAtHand _settled;

    internal FlagSource(FlagSnapshot snapshot)
    {
        _current = snapshot;
        _settled.Forget();
        _settled.Take(snapshot.Settled);
    }

    /// <summary>The snapshot of this moment. Read it once for answers that must agree.</summary>
    public FlagSnapshot Current => Volatile.Read(ref _current);

    /// <summary>A source that stays at a snapshot for ever.</summary>
    public static FlagSource Pin(FlagSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return snapshot.Pinned;
    }

    /// <summary>A source that stays at this one's current snapshot for ever.</summary>
    public FlagSource Pin() => Current.Pinned;

    /// <summary>True when the flag at an index is on for the user, now. What generated accessors call.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such index.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsEnabled(int index, string? userId)
    {
        if ((uint)index >= SettledAtHand.Count)
        {
            return Current.IsEnabled(index, userId);
        }

        return !_evaluations.Enabled && _settled.TryGet(index, out bool answer) ? answer : Current.Evaluate(index, userId).Enabled;
    }

    // One caller at a time. In this order an answer never comes from an older snapshot than an answer before it: while the
    // snapshot changes there is no settled answer at hand.
    internal void MoveTo(FlagSnapshot snapshot)
    {
        _settled.Forget();
        Volatile.Write(ref _current, snapshot);
        _settled.Take(snapshot.Settled);
    }
}
