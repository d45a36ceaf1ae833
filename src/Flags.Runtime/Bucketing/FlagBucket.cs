using System.Buffers;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Flags;

/// <summary>
/// The buckets of percentage rollouts, over the UTF-8 of <c>&lt;user&gt;:&lt;salt&gt;</c>, where the salt is the flag's
/// key unless the manifest gives another. Lone surrogates count as U+FFFD. Thread-safe.
/// </summary>
public static class FlagBucket
{
    /// <summary>How many buckets <see cref="Xxh3"/> has.</summary>
    public const int Xxh3Count = 10_000;

    /// <summary>How many buckets <see cref="Md5"/> has.</summary>
    public const int Md5Count = 100;

    private const int MaxBytesPerChar = 3;
    private const int ShortUser = 128;
    private const int ShortSuffix = 128;

    /// <summary>The high 64 bits of XXH3-64 (seed 0) times 10 000: 0 to 9999.</summary>
    public static int Xxh3(ReadOnlySpan<char> user, string salt) => Of(BucketHash.Xxh3, user, new BucketSuffix(salt));

    /// <summary>The MD5 as one big-endian integer, modulo 100: 0 to 99.</summary>
    public static int Md5(ReadOnlySpan<char> user, string salt) => Of(BucketHash.Md5, user, new BucketSuffix(salt));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of(BucketHash hash, ReadOnlySpan<char> user, BucketSuffix suffix) =>
        hash == BucketHash.Xxh3 ? ByXxh3(user, suffix) : ByMd5(user, suffix);

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ByXxh3(ReadOnlySpan<char> user, BucketSuffix suffix)
    {
        if (BitConverter.IsLittleEndian && user.Length + suffix.Length is >= Xxh3Digest.Shortest and <= Xxh3Digest.Longest)
        {
            var text = new HashedText(user, suffix);
            ulong digest = Xxh3Digest.Of(ref text);
            if (text.IsAscii)
            {
                return Scale(digest);
            }
        }

        return OfWritten(BucketHash.Xxh3, user, suffix);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ByMd5(ReadOnlySpan<char> user, BucketSuffix suffix)
    {
        if (BitConverter.IsLittleEndian && user.Length + suffix.Length <= Md5Digest.LongestInOneBlock)
        {
            var text = new HashedText(user, suffix);
            int bucket = Md5Digest.Modulo100(ref text);
            if (text.IsAscii)
            {
                return bucket;
            }
        }

        return OfWritten(BucketHash.Md5, user, suffix);
    }

    // Not inlined: the caller would clear the buffer.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OfWritten(BucketHash hash, ReadOnlySpan<char> user, BucketSuffix suffix)
    {
        if (user.Length > ShortUser || suffix.Length > ShortSuffix)
        {
            return OfLong(hash, user, suffix);
        }

        Unsafe.SkipInit(out ShortText text);
        return OfText(hash, Write(user, suffix, text));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OfLong(BucketHash hash, ReadOnlySpan<char> user, BucketSuffix suffix)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent((user.Length * MaxBytesPerChar) + suffix.Length);
        int bucket = OfText(hash, Write(user, suffix, rented));
        ArrayPool<byte>.Shared.Return(rented);
        return bucket;
    }

    // Unlike Encoding.UTF8, this allocates nothing when it meets half a surrogate pair, which becomes U+FFFD.
    private static ReadOnlySpan<byte> Write(ReadOnlySpan<char> user, BucketSuffix suffix, Span<byte> text)
    {
        Utf8.FromUtf16(user, text, out _, out int length);
        suffix.Text.CopyTo(text[length..]);
        return text[..(length + suffix.Length)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int OfText(BucketHash hash, ReadOnlySpan<byte> text) => hash == BucketHash.Xxh3
        ? Scale(XxHash3.HashToUInt64(text))
        : Md5Digest.Modulo100(text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Scale(ulong digest) => (int)Math.BigMul(digest, Xxh3Count, out _);

    // A place in the frame; stackalloc of this size would be allocated step by step.
    [InlineArray((ShortUser * MaxBytesPerChar) + ShortSuffix)]
    private struct ShortText
    {
        private byte _first;
    }
}
