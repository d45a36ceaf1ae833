using LlmHub.Flagging;

namespace LlmHub.Iterators;

public class Feeds(FeatureFlags flags)
{
    public IEnumerable<string> Items(IEnumerable<string> source, string user)
    {
        if (!flags.IsUnifiedLlmHubEnabled(user))
        {
            yield break;
        }

        yield return "first";
        foreach (var item in source)
        {
            if (item.Length == 0)
            {
                continue;
            }

            yield return item;
        }
    }

    public IEnumerable<int> Numbers(int n)
    {
        var hub = flags.IsUnifiedLlmHubEnabled();
        for (var i = 0; i < n; i++)
        {
            if (hub)
            {
                yield return i;
            }
            else if (i % 2 == 0)
            {
                yield return -i;
            }
        }

        if (hub)
        {
            yield break;
        }

        yield return int.MaxValue;
    }

    public IEnumerator<string> GetEnumerator()
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            yield return "hub";
        }
    }
}
