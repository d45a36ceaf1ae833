using System.IO.Hashing;
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
            string user = new string(letter, length - 1) + "z";
            byte[] text = Encoding.UTF8.GetBytes($"{user}:key");
            int expected = (int)Math.BigMul(XxHash3.HashToUInt64(text), 10_000, out _);

            Assert.Equal(expected, FlagBucket.Xxh3(user, "key"));
            Assert.Equal(Md5Digest.Modulo100(text), FlagBucket.Md5(user, "key"));
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
}
