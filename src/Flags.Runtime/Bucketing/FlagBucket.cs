using System.Buffers;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Flags;

/// <summary>
/// The buckets of percentage rollouts, over the UTF-8 of <c>&lt;user&gt;:&lt;salt&gt;</c>, where the salt is the flag's
/// key unless the manifest gives another. Lone surrogates count as U+FFFD. Allocates nothing; thread-safe.
/// </summary>
public static class FlagBucket
{
    /// <summary>How many buckets <see cref="Xxh3"/> has.</summary>
    public const int Xxh3Count = 10_000;

    /// <summary>How many buckets <see cref="Md5"/> has.</summary>
    public const int Md5Count = 100;

    private const int ShortText = 512;
    private const int MaxUtf8BytesPerChar = 3;

    /// <summary>The high 64 bits of XXH3-64 (seed 0) times 10 000: 0 to 9999.</summary>
    public static int Xxh3(ReadOnlySpan<char> user, ReadOnlySpan<char> salt) => Of(BucketHash.Xxh3, user, salt);

    /// <summary>The MD5 as one big-endian integer, modulo 100: 0 to 99.</summary>
    public static int Md5(ReadOnlySpan<char> user, ReadOnlySpan<char> salt) => Of(BucketHash.Md5, user, salt);

    /// <summary>What follows a user's id in the hashed text: a colon and the salt.</summary>
    internal static byte[] SuffixFor(string salt) => Encoding.UTF8.GetBytes(":" + salt);

    [SkipLocalsInit]
    internal static int Of(BucketHash hash, ReadOnlySpan<char> user, ReadOnlySpan<byte> suffix)
    {
        if ((user.Length * MaxUtf8BytesPerChar) + suffix.Length > ShortText)
        {
            return OfLong(hash, user, suffix);
        }

        Span<byte> text = stackalloc byte[ShortText];
        return OfText(hash, Join(user, suffix, text));
    }

    private static int Of(BucketHash hash, ReadOnlySpan<char> user, ReadOnlySpan<char> salt)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(salt.Length) + 1);
        rented[0] = (byte)':';
        Utf8.FromUtf16(salt, rented.AsSpan(1), out _, out int length);
        int bucket = Of(hash, user, rented.AsSpan(0, 1 + length));
        ArrayPool<byte>.Shared.Return(rented);
        return bucket;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OfLong(BucketHash hash, ReadOnlySpan<char> user, ReadOnlySpan<byte> suffix)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(user.Length) + suffix.Length);
        int bucket = OfText(hash, Join(user, suffix, rented));
        ArrayPool<byte>.Shared.Return(rented);
        return bucket;
    }

    private static Span<byte> Join(ReadOnlySpan<char> user, ReadOnlySpan<byte> suffix, Span<byte> text)
    {
        // Unlike Encoding.UTF8, this allocates nothing when it meets half a surrogate pair.
        Utf8.FromUtf16(user, text, out _, out int length);
        suffix.CopyTo(text[length..]);
        return text[..(length + suffix.Length)];
    }

    private static int OfText(BucketHash hash, ReadOnlySpan<byte> text) => hash == BucketHash.Xxh3
        ? (int)Math.BigMul(XxHash3.HashToUInt64(text), Xxh3Count, out _)
        : Md5Digest.Modulo100(text);
}
