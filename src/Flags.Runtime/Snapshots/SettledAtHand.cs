using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Flags;

/// <summary>
/// The settled answers of a source's first flags, copied into the source itself, so that an accessor, whose index is a
/// constant, reads its answer in one step. Read from any thread while one thread writes.
/// </summary>
[InlineArray(Count)]
internal struct SettledAtHand
{
    /// <summary>How many flags there is room for.</summary>
    public const int Count = 1024;

    private byte _answer;

    /// <summary>True when the flag has one answer for everybody, of the snapshot in force or of none later.</summary>
    /// <param name="index">From 0, and less than <see cref="Count"/>: the caller has seen to it.</param>
    /// <param name="answer">The answer, when it is true that there is one.</param>
    /// <remarks>
    /// Not by this[index]: through a reference made like that the runtime first computes an address, a tenth of what the
    /// whole decision takes.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryGet(int index, out bool answer)
    {
        Debug.Assert((uint)index < Count, "The index is out of the room at hand.");
        return SettledAnswers.TryRead(Volatile.Read(in Unsafe.Add(ref Unsafe.AsRef(in _answer), index)), out answer);
    }

    /// <summary>Sends everybody to the snapshot. To be called before the next one is published.</summary>
    public void Forget() => Unsafe.InitBlock(ref _answer, SettledAnswers.DependsOnUser, Count);

    /// <summary>Takes a snapshot's answers. To be called after it is published: who sees them then sees the snapshot.</summary>
    public void Take(SettledAnswers answers)
    {
        ReadOnlySpan<byte> all = answers.Bytes;
        Interlocked.MemoryBarrier();
        Unsafe.CopyBlock(ref _answer, in MemoryMarshal.GetReference(all), (uint)Math.Min(all.Length, Count));
    }
}
