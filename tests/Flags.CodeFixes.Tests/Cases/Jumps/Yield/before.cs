using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public IEnumerable<string> A()
    {
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            yield break;
        }

        yield return "new";
    }

    public IEnumerable<string> B()
    {
        yield return "first";
        if (flags.IsUnifiedLlmHubEnabled())
        {
            yield return "new";
            yield break;
        }

        yield return "old";
    }
}
