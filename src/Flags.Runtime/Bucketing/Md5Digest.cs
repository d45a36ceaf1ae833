using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>
/// MD5 (RFC 1321), used to spread users over buckets, not to protect anything. Written out here because the
/// platform's own costs several times as much for a text of one block, and is missing where MD5 is forbidden.
/// </summary>
internal static class Md5Digest
{
    private const int BlockSize = 64;
    private const int LengthAt = 56;

    // 2^64 modulo 100.
    private const uint HighWeight = 16;

    /// <summary>The digest as one big-endian integer, modulo 100.</summary>
    public static int Modulo100(ReadOnlySpan<byte> text)
    {
        State state = Compute(text);
        ulong high = BinaryPrimitives.ReverseEndianness(state.A | ((ulong)state.B << 32));
        ulong low = BinaryPrimitives.ReverseEndianness(state.C | ((ulong)state.D << 32));
        return (int)((((high % 100) * HighWeight) + (low % 100)) % 100);
    }

    /// <summary>The digest's 16 bytes, as every other implementation writes them.</summary>
    public static void Write(ReadOnlySpan<byte> text, Span<byte> digest)
    {
        State state = Compute(text);
        BinaryPrimitives.WriteUInt32LittleEndian(digest, state.A);
        BinaryPrimitives.WriteUInt32LittleEndian(digest[4..], state.B);
        BinaryPrimitives.WriteUInt32LittleEndian(digest[8..], state.C);
        BinaryPrimitives.WriteUInt32LittleEndian(digest[12..], state.D);
    }

    [SkipLocalsInit]
    private static State Compute(ReadOnlySpan<byte> text)
    {
        var state = new State(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
        ReadOnlySpan<byte> rest = text;
        while (rest.Length >= BlockSize)
        {
            Mix(ref state, rest);
            rest = rest[BlockSize..];
        }

        Span<byte> last = stackalloc byte[BlockSize];
        last.Clear();
        rest.CopyTo(last);
        last[rest.Length] = 0x80;
        if (rest.Length >= LengthAt)
        {
            Mix(ref state, last);
            last.Clear();
        }

        BinaryPrimitives.WriteUInt64LittleEndian(last[LengthAt..], (ulong)text.Length * 8);
        Mix(ref state, last);
        return state;
    }

    private static void Mix(ref State state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[16];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32LittleEndian(block[(i * 4)..]);
        }

        (uint a, uint b, uint c, uint d) = (state.A, state.B, state.C, state.D);
        for (int i = 0; i < 64; i++)
        {
            (uint mixed, int word) = (i >> 4) switch
            {
                0 => (d ^ (b & (c ^ d)), i),
                1 => (c ^ (d & (b ^ c)), ((5 * i) + 1) & 15),
                2 => (b ^ c ^ d, ((3 * i) + 5) & 15),
                _ => (c ^ (b | ~d), (7 * i) & 15),
            };
            uint next = b + BitOperations.RotateLeft(a + mixed + Sines[i] + words[word], Shifts[((i >> 4) * 4) + (i & 3)]);
            (a, d, c, b) = (d, c, b, next);
        }

        state = new State(state.A + a, state.B + b, state.C + c, state.D + d);
    }

    private static ReadOnlySpan<byte> Shifts => [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    // floor(2^32 * abs(sin(i + 1))), RFC 1321 section 3.4.
    private static ReadOnlySpan<uint> Sines =>
    [
        0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
        0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
        0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
        0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
        0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
        0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
        0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
        0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
    ];

    private readonly record struct State(uint A, uint B, uint C, uint D);
}
