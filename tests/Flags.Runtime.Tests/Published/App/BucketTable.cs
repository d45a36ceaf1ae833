using System.Globalization;
using Flags;

/// <summary>The buckets of ids of every length in several scripts: what must be the same wherever a program runs.</summary>
internal static class BucketTable
{
    private const string Salt = "unified_llm_hub";
    private const int Longest = 140;

    public static string Write() => string.Concat(
        from letter in "aé漢"
        from length in Enumerable.Range(0, Longest)
        let user = new string(letter, length)
        select string.Create(CultureInfo.InvariantCulture, $"{FlagBucket.Xxh3(user, Salt)} {FlagBucket.Md5(user, Salt)}\n"));
}
