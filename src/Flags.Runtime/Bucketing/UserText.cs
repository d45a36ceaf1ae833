using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace Flags;

/// <summary>The UTF-8 of a user's id, as it is hashed. Half a surrogate pair becomes U+FFFD.</summary>
internal static class UserText
{
    public const int MaxBytesPerChar = 3;

    /// <summary>Writes the UTF-8 and returns its length. Nearly all ids are ASCII, and those are just narrowed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Encode(ReadOnlySpan<char> user, Span<byte> utf8) =>
        user.Length >= Vector128<ushort>.Count && TryNarrow(user, utf8) ? user.Length : EncodeAny(user, utf8);

    // The last vector overlaps the one before it, so that no rest is left.
    private static bool TryNarrow(ReadOnlySpan<char> user, Span<byte> utf8)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(user));
        ref byte to = ref MemoryMarshal.GetReference(utf8[..user.Length]);
        nuint last = (nuint)(user.Length - Vector128<ushort>.Count);
        Vector128<ushort> all = default;
        for (nuint at = 0; at < last; at += (nuint)Vector128<ushort>.Count)
        {
            all |= Narrow(ref from, ref to, at);
        }

        all |= Narrow(ref from, ref to, last);
        return (all & Vector128.Create((ushort)0xff80)) == Vector128<ushort>.Zero;
    }

    // As a number and not as half a vector, which would go through memory.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Narrow(ref ushort from, ref byte to, nuint at)
    {
        Vector128<ushort> chars = Vector128.LoadUnsafe(ref from, at);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), Vector128.Narrow(chars, chars).AsUInt64().ToScalar());
        return chars;
    }

    // Unlike Encoding.UTF8, this allocates nothing when it meets half a surrogate pair.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int EncodeAny(ReadOnlySpan<char> user, Span<byte> utf8)
    {
        Utf8.FromUtf16(user, utf8, out _, out int length);
        return length;
    }
}
