using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show(int n) => Draw(isNew: flags.IsUnifiedLlmHubEnabled(), count: n) + Draw(count: 3, isNew: flags.IsUnifiedLlmHubEnabled());

    private static int Draw(int count, bool isNew)
    {
        if (isNew)
        {
            return count;
        }

        return -count;
    }
}
