using System.IO.Hashing;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Flags.Runtime.Tests.Bucketing;

public class BucketTexts
{
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(128)]
    [InlineData(169)]
    [InlineData(170)]
    [InlineData(171)]
    [InlineData(240)]
    [InlineData(241)]
    [InlineData(5000)]
    [InlineData(100_000)]
    public void Ids_of_any_length_and_script_are_hashed_whole(int length)
    {
        foreach (char letter in "aé漢")
        {
            IsHashedAsThePlatformDoes(new string(letter, length - 1) + "z", "key");
        }
    }

    [Fact]
    public void Every_length_of_id_and_salt_is_hashed_as_the_platform_does()
    {
        string letters = string.Concat(Enumerable.Range(0, 150).Select(static i => (char)('!' + (i * 7 % 94))));
        for (int user = 0; user <= 135; user++)
        {
            for (int salt = 0; salt <= 135; salt++)
            {
                IsHashedAsThePlatformDoes(letters[..user], letters[^salt..]);
            }
        }
    }

    [Theory]
    [InlineData('\u007f')]
    [InlineData('\u0080')]
    [InlineData('ÿ')]
    [InlineData('\u0100')]
    [InlineData('漢')]
    [InlineData('\u8000')]
    [InlineData('\uff21')]
    public void A_character_of_any_script_is_noticed_at_every_place(char letter)
    {
        for (int length = 1; length <= 70; length++)
        {
            for (int place = 0; place < length; place++)
            {
                char[] user = Enumerable.Repeat('u', length).ToArray();
                user[place] = letter;
                IsHashedAsThePlatformDoes(new string(user), "unified_llm_hub");
            }
        }
    }

    [Fact]
    public void A_salt_may_be_of_any_script()
    {
        for (int length = 1; length <= 70; length++)
        {
            IsHashedAsThePlatformDoes(new string('u', length), "poivre-été-漢字");
        }
    }

    [Fact]
    public void Lone_surrogates_count_as_the_replacement_character()
    {
        // Written as code, because an attribute's text cannot hold half a character.
        foreach ((string broken, string replaced) in new[]
        {
            ("\ud83d", "\ufffd"), ("a\udd40b", "a\ufffdb"), ("\udd40\ud83d", "\ufffd\ufffd"),
        })
        {
            Assert.Equal(FlagBucket.Xxh3(replaced, "f"), FlagBucket.Xxh3(broken, "f"));
            Assert.Equal(FlagBucket.Md5(replaced, "f"), FlagBucket.Md5(broken, "f"));
        }
    }

    [Fact]
    public void Users_spread_evenly_over_the_buckets()
    {
        int[] counts = new int[10];
        for (int i = 0; i < 100_000; i++)
        {
            counts[FlagBucket.Xxh3($"user{i}@example.com", "spread") / 1000]++;
        }

        // 10,000 expected in each, standard deviation 95: six of those.
        Assert.All(counts, static count => Assert.InRange(count, 10_000 - 570, 10_000 + 570));
    }

    private static void IsHashedAsThePlatformDoes(string user, string salt)
    {
        byte[] text = Encoding.UTF8.GetBytes($"{user}:{salt}");

        Assert.Equal((int)Math.BigMul(XxHash3.HashToUInt64(text), 10_000, out _), FlagBucket.Xxh3(user, salt));
#pragma warning disable CA5351 // MD5 is the predecessor's bucketing, not protection.
        Assert.Equal((int)(new BigInteger(MD5.HashData(text), isUnsigned: true, isBigEndian: true) % 100), FlagBucket.Md5(user, salt));
#pragma warning restore CA5351
    }
}
