using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Flags;

/// <summary>
/// MD5 (RFC 1321), used to spread users over buckets, not to protect anything. Written out here because the
/// platform's own costs several times as much for a text of one block, and is missing where MD5 is forbidden.
/// </summary>
internal static class Md5Digest
{
    /// <summary>How many bytes are mixed at a time.</summary>
    public const int BlockLength = 64;

    /// <summary>The most bytes that fit into one block with their end and their length.</summary>
    public const int LongestInOneBlock = LengthAt - 1;

    private const int LengthAt = 56;

    // 2^64 modulo 100.
    private const uint HighWeight = 16;

    private static State Start => new(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);

    /// <summary>The digest as one big-endian integer, modulo 100.</summary>
    public static int Modulo100(ReadOnlySpan<byte> text) => Modulo100(Compute(text));

    /// <summary>The same of a text of at most <see cref="LongestInOneBlock"/> bytes, if it turns out to be ASCII.</summary>
    public static int Modulo100(ref HashedText text)
    {
        Unsafe.SkipInit(out Words words);
        text.Window(0).AsUInt32().CopyTo(words[..4]);
        text.Window(16).AsUInt32().CopyTo(words[4..8]);
        text.Window(32).AsUInt32().CopyTo(words[8..12]);
        text.Window(48).AsUInt32().CopyTo(words[12..]);
        words[LengthAt / sizeof(uint)] = (uint)text.Length * 8;
        return Modulo100(Mix(Start, words));
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

    private static int Modulo100(State state)
    {
        ulong high = BinaryPrimitives.ReverseEndianness(state.A | ((ulong)state.B << 32));
        ulong low = BinaryPrimitives.ReverseEndianness(state.C | ((ulong)state.D << 32));
        return (int)((((high % 100) * HighWeight) + (low % 100)) % 100);
    }

    [SkipLocalsInit]
    private static State Compute(ReadOnlySpan<byte> text)
    {
        State state = Start;
        ReadOnlySpan<byte> rest = text;
        while (rest.Length >= BlockLength)
        {
            Mix(ref state, rest);
            rest = rest[BlockLength..];
        }

        Span<byte> last = stackalloc byte[BlockLength];
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
        Words words = default;
        for (int i = 0; i < Words.Count; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32LittleEndian(block[(i * sizeof(uint))..]);
        }

        state = Mix(state, words);
    }

    // The constants are floor(2^32 * abs(sin(step))), steps counted from 1 (RFC 1321, section 3.4). They, the words'
    // places and the shifts are written out, because looking them up would take as long as the steps themselves.
    private static State Mix(State state, in Words x)
    {
        (uint a, uint b, uint c, uint d) = (state.A, state.B, state.C, state.D);
        a = F(a, b, c, d, x[0] + 0xd76aa478, 7);
        d = F(d, a, b, c, x[1] + 0xe8c7b756, 12);
        c = F(c, d, a, b, x[2] + 0x242070db, 17);
        b = F(b, c, d, a, x[3] + 0xc1bdceee, 22);
        a = F(a, b, c, d, x[4] + 0xf57c0faf, 7);
        d = F(d, a, b, c, x[5] + 0x4787c62a, 12);
        c = F(c, d, a, b, x[6] + 0xa8304613, 17);
        b = F(b, c, d, a, x[7] + 0xfd469501, 22);
        a = F(a, b, c, d, x[8] + 0x698098d8, 7);
        d = F(d, a, b, c, x[9] + 0x8b44f7af, 12);
        c = F(c, d, a, b, x[10] + 0xffff5bb1, 17);
        b = F(b, c, d, a, x[11] + 0x895cd7be, 22);
        a = F(a, b, c, d, x[12] + 0x6b901122, 7);
        d = F(d, a, b, c, x[13] + 0xfd987193, 12);
        c = F(c, d, a, b, x[14] + 0xa679438e, 17);
        b = F(b, c, d, a, x[15] + 0x49b40821, 22);
        a = G(a, b, c, d, x[1] + 0xf61e2562, 5);
        d = G(d, a, b, c, x[6] + 0xc040b340, 9);
        c = G(c, d, a, b, x[11] + 0x265e5a51, 14);
        b = G(b, c, d, a, x[0] + 0xe9b6c7aa, 20);
        a = G(a, b, c, d, x[5] + 0xd62f105d, 5);
        d = G(d, a, b, c, x[10] + 0x02441453, 9);
        c = G(c, d, a, b, x[15] + 0xd8a1e681, 14);
        b = G(b, c, d, a, x[4] + 0xe7d3fbc8, 20);
        a = G(a, b, c, d, x[9] + 0x21e1cde6, 5);
        d = G(d, a, b, c, x[14] + 0xc33707d6, 9);
        c = G(c, d, a, b, x[3] + 0xf4d50d87, 14);
        b = G(b, c, d, a, x[8] + 0x455a14ed, 20);
        a = G(a, b, c, d, x[13] + 0xa9e3e905, 5);
        d = G(d, a, b, c, x[2] + 0xfcefa3f8, 9);
        c = G(c, d, a, b, x[7] + 0x676f02d9, 14);
        b = G(b, c, d, a, x[12] + 0x8d2a4c8a, 20);
        a = H(a, b, c, d, x[5] + 0xfffa3942, 4);
        d = H(d, a, b, c, x[8] + 0x8771f681, 11);
        c = H(c, d, a, b, x[11] + 0x6d9d6122, 16);
        b = H(b, c, d, a, x[14] + 0xfde5380c, 23);
        a = H(a, b, c, d, x[1] + 0xa4beea44, 4);
        d = H(d, a, b, c, x[4] + 0x4bdecfa9, 11);
        c = H(c, d, a, b, x[7] + 0xf6bb4b60, 16);
        b = H(b, c, d, a, x[10] + 0xbebfbc70, 23);
        a = H(a, b, c, d, x[13] + 0x289b7ec6, 4);
        d = H(d, a, b, c, x[0] + 0xeaa127fa, 11);
        c = H(c, d, a, b, x[3] + 0xd4ef3085, 16);
        b = H(b, c, d, a, x[6] + 0x04881d05, 23);
        a = H(a, b, c, d, x[9] + 0xd9d4d039, 4);
        d = H(d, a, b, c, x[12] + 0xe6db99e5, 11);
        c = H(c, d, a, b, x[15] + 0x1fa27cf8, 16);
        b = H(b, c, d, a, x[2] + 0xc4ac5665, 23);
        a = I(a, b, c, d, x[0] + 0xf4292244, 6);
        d = I(d, a, b, c, x[7] + 0x432aff97, 10);
        c = I(c, d, a, b, x[14] + 0xab9423a7, 15);
        b = I(b, c, d, a, x[5] + 0xfc93a039, 21);
        a = I(a, b, c, d, x[12] + 0x655b59c3, 6);
        d = I(d, a, b, c, x[3] + 0x8f0ccc92, 10);
        c = I(c, d, a, b, x[10] + 0xffeff47d, 15);
        b = I(b, c, d, a, x[1] + 0x85845dd1, 21);
        a = I(a, b, c, d, x[8] + 0x6fa87e4f, 6);
        d = I(d, a, b, c, x[15] + 0xfe2ce6e0, 10);
        c = I(c, d, a, b, x[6] + 0xa3014314, 15);
        b = I(b, c, d, a, x[13] + 0x4e0811a1, 21);
        a = I(a, b, c, d, x[4] + 0xf7537e82, 6);
        d = I(d, a, b, c, x[11] + 0xbd3af235, 10);
        c = I(c, d, a, b, x[2] + 0x2ad7d2bb, 15);
        b = I(b, c, d, a, x[9] + 0xeb86d391, 21);
        return new State(state.A + a, state.B + b, state.C + c, state.D + d);
    }

    private static uint F(uint a, uint b, uint c, uint d, uint word, int shift) => Step(a + word, d ^ (b & (c ^ d)), b, shift);

    // As an addition, the part that does not wait for the step before can be added first.
    private static uint G(uint a, uint b, uint c, uint d, uint word, int shift) => Step(a + word + (c & ~d), b & d, b, shift);

    private static uint H(uint a, uint b, uint c, uint d, uint word, int shift) => Step(a + word, b ^ (c ^ d), b, shift);

    private static uint I(uint a, uint b, uint c, uint d, uint word, int shift) => Step(a + word, c ^ (b | ~d), b, shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Step(uint sum, uint mixed, uint b, int shift) => b + BitOperations.RotateLeft(sum + mixed, shift);

    private readonly record struct State(uint A, uint B, uint C, uint D);

    [InlineArray(Count)]
    private struct Words
    {
        public const int Count = 16;
        private uint _first;
    }
}
