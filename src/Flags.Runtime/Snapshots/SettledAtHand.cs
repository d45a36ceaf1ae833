using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>
/// The settled answers of a source's first flags, copied into the source itself, so that an accessor, whose index is a
/// constant, reads its answer in one step. Read from any thread while one thread writes.
/// </summary>
[InlineArray(Count)]
internal struct SettledAtHand
{
    /// <summary>How many flags there is room for.</summary>
    public const int Count = 64;

    private byte _answer;

    /// <summary>True when the flag has one answer for everybody, of the snapshot in force or of none later.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryGet(int index, out bool answer) => SettledAnswers.TryRead(Volatile.Read(in this[index]), out answer);

    /// <summary>Sends everybody to the snapshot. To be called before the next one is published.</summary>
    public void Forget() => ((Span<byte>)this).Fill(SettledAnswers.DependsOnUser);

    /// <summary>Takes a snapshot's answers. To be called after it is published: who sees them then sees the snapshot.</summary>
    public void Take(SettledAnswers answers)
    {
        ReadOnlySpan<byte> all = answers.Bytes;
        for (int i = 0; i < Count; i++)
        {
            Volatile.Write(ref this[i], i < all.Length ? all[i] : SettledAnswers.DependsOnUser);
        }
    }
}
