using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>
/// A set of flags by index. The first 64 are one field, so that an accessor, whose index is a constant, reads them
/// without a look-up.
/// </summary>
internal struct FlagBits(int count)
{
    private const int WordBits = 64;

    private readonly ulong[] _words = new ulong[(count / WordBits) + 1];
    private ulong _first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Contains(int index)
    {
        ulong word = (uint)index < WordBits ? _first : _words[(uint)index / WordBits];
        return ((word >> index) & 1) != 0;
    }

    public void Add(int index)
    {
        _words[index / WordBits] |= 1ul << index;
        _first = _words[0];
    }
}
