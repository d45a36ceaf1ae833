using System.Security.Cryptography;
using System.Text;

namespace Flags.Runtime.Tests.Bucketing;

public class Md5Digests
{
    [Fact]
    public void Equal_the_platforms_for_every_length_around_the_block_boundaries()
    {
        byte[] text = [.. Enumerable.Range(0, 300).Select(static i => (byte)(i * 7))];
        Span<byte> digest = stackalloc byte[16];
        for (int length = 0; length <= text.Length; length++)
        {
            Md5Digest.Write(text.AsSpan(0, length), digest);
#pragma warning disable CA5351 // MD5 is the predecessor's bucketing, not protection.
            Assert.Equal(MD5.HashData(text.AsSpan(0, length)), digest.ToArray());
#pragma warning restore CA5351
        }
    }

    [Fact]
    public void Modulo_100_is_that_of_the_digest_as_one_big_endian_integer()
    {
        Span<byte> digest = stackalloc byte[16];
        for (int i = 0; i < 1000; i++)
        {
            byte[] text = Encoding.UTF8.GetBytes($"user{i}@example.com:flag");
            Md5Digest.Write(text, digest);
            var number = new System.Numerics.BigInteger(digest, isUnsigned: true, isBigEndian: true);
            Assert.Equal((int)(number % 100), Md5Digest.Modulo100(text));
        }
    }
}
