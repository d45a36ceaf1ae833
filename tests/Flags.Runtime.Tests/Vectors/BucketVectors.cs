using System.Text.Json;

namespace Flags.Runtime.Tests.Vectors;

public class BucketVectors
{
    [Fact]
    public void Md5_puts_every_user_where_the_predecessor_did() =>
        AssertBuckets("predecessor-buckets.json", rows: 250, (user, key) => FlagBucket.Md5(user, key));

    [Fact]
    public void Xxh3_puts_every_user_where_an_independent_implementation_does() =>
        AssertBuckets("xxh3-buckets.json", rows: 249, (user, key) => FlagBucket.Xxh3(user, key));

    private static void AssertBuckets(string file, int rows, Func<string, string, int> bucket)
    {
        JsonElement answers = KnownAnswers.Read(file);
        Assert.Equal(rows, answers.GetProperty("rows").GetArrayLength());
        foreach (JsonElement row in answers.GetProperty("rows").EnumerateArray())
        {
            string user = row.GetProperty("user").GetString()!;
            foreach (JsonProperty expected in row.GetProperty("buckets").EnumerateObject())
            {
                int actual = bucket(user, expected.Name);
                Assert.True(expected.Value.GetInt32() == actual, $"{user}:{expected.Name} -> {actual}, not {expected.Value}");
            }
        }
    }
}
