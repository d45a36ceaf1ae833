using System.Buffers;
using System.IO.Hashing;
using System.Runtime.CompilerServices;

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

    private const int ShortUser = 128;
    private const int ShortSuffix = 128;

    /// <summary>The high 64 bits of XXH3-64 (seed 0) times 10 000: 0 to 9999.</summary>
    public static int Xxh3(ReadOnlySpan<char> user, string salt) => Of(BucketHash.Xxh3, user, new BucketSuffix(salt));

    /// <summary>The MD5 as one big-endian integer, modulo 100: 0 to 99.</summary>
    public static int Md5(ReadOnlySpan<char> user, string salt) => Of(BucketHash.Md5, user, new BucketSuffix(salt));

    // Not inlined: the caller would clear the buffer.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Of(BucketHash hash, ReadOnlySpan<char> user, BucketSuffix suffix)
    {
        if (user.Length > ShortUser || suffix.Room > ShortSuffix)
        {
            return OfLong(hash, user, suffix);
        }

        Unsafe.SkipInit(out ShortText text);
        return OfText(hash, Join(user, suffix, text));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OfLong(BucketHash hash, ReadOnlySpan<char> user, BucketSuffix suffix)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent((user.Length * UserText.MaxBytesPerChar) + suffix.Room);
        int bucket = OfText(hash, Join(user, suffix, rented));
        ArrayPool<byte>.Shared.Return(rented);
        return bucket;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> Join(ReadOnlySpan<char> user, BucketSuffix suffix, Span<byte> text)
    {
        int length = UserText.Encode(user, text);
        suffix.CopyTo(text, length);
        return text[..(length + suffix.Length)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int OfText(BucketHash hash, ReadOnlySpan<byte> text) => hash == BucketHash.Xxh3
        ? (int)Math.BigMul(XxHash3.HashToUInt64(text), Xxh3Count, out _)
        : Md5Digest.Modulo100(text);

    // A place in the frame; stackalloc of this size would be allocated step by step.
    [InlineArray((ShortUser * UserText.MaxBytesPerChar) + ShortSuffix)]
    private struct ShortText
    {
        private byte _first;
    }
}
