using System.Globalization;
using Flags;

/// <summary>The buckets of ids of every length in several scripts: what must be the same wherever a program runs.</summary>
internal static class BucketTable
{
    private const string Salt = "unified_llm_hub";
    private const int Longest = 140;

    // No window of an id is like another one, so none can stand for it.
    private const int Letters = 23;

    public static string Write() => string.Concat(
        from first in "aé漢"
        from length in Enumerable.Range(0, Longest)
        let user = string.Concat(Enumerable.Range(0, length).Select(place => (char)(first + (place % Letters))))
        select string.Create(CultureInfo.InvariantCulture, $"{FlagBucket.Xxh3(user, Salt)} {FlagBucket.Md5(user, Salt)}\n"));
}
