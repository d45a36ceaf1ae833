using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public IEnumerable<int> Numbers()
    {
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            yield break;
        }

        yield return 1;
        yield return 2;
    }

    public IEnumerable<int> More()
    {
        yield return 0;
        if (flags.IsUnifiedLlmHubEnabled())
        {
            yield return 1;
        }
    }

    public IEnumerable<int> Only()
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            yield return 1;
        }
    }
}
