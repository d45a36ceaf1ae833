using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Flags;

/// <summary>
/// XXH3-64 with seed 0 and the default secret, for texts of 17 to 128 bytes, which nearly all ids with their flag's key are:
/// the first half of "Medium inputs" in xxHash's specification. Written out here because the platform's needs its text in memory.
/// </summary>
internal static class Xxh3Digest
{
    /// <summary>The fewest bytes that it is written out for.</summary>
    public const int Shortest = 17;

    /// <summary>The most bytes that it is written out for.</summary>
    public const int Longest = 128;

    // PRIME64_1 and PRIME_MX1.
    private const ulong Prime = 0x9E3779B185EBCA87;
    private const ulong AvalanchePrime = 0x165667919E3779F9;

    /// <summary>The digest, if the text turns out to be ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ref HashedText text)
    {
        // Beside each window sixteen bytes of the secret, as two little-endian numbers.
        int length = text.Length;
        ulong sum = (ulong)length * Prime;
        sum += Mix(text.Window(0), 0xbe4ba423396cfeb8, 0x1cad21f72c81017c);
        sum += Mix(text.Window(length - 16), 0xdb979083e96dd4de, 0x1f67b3b7a4a44072);
        if (length > 32)
        {
            sum += Mix(text.Window(16), 0x78e5c0cc4ee679cb, 0x2172ffcc7dd05a82);
            sum += Mix(text.Window(length - 32), 0x8e2443f7744608b8, 0x4c263a81e69035e0);
        }

        if (length > 64)
        {
            sum += Mix(text.Window(32), 0xcb00c391bb52283c, 0xa32e531b8b65d088);
            sum += Mix(text.Window(length - 48), 0x4ef90da297486471, 0xd8acdea946ef1938);
        }

        if (length > 96)
        {
            sum += Mix(text.Window(48), 0x3f349ce33f76faa8, 0x1d4f0bc7c7bbdcf9);
            sum += Mix(text.Window(length - 64), 0x3159b4cd4be0518a, 0x647378d9c97e9fc8);
        }

        sum = (sum ^ (sum >> 37)) * AvalanchePrime;
        return sum ^ (sum >> 32);
    }

    // The low half is multiplied a second time, because the platform hands both halves over through memory.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(Vector128<ulong> window, ulong firstSecret, ulong secondSecret)
    {
        Vector128<ulong> keyed = window ^ Vector128.Create(firstSecret, secondSecret);
        ulong first = keyed.ToScalar();
        ulong second = keyed.GetElement(1);
        return Math.BigMul(first, second, out _) ^ (first * second);
    }
}
