using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(Dictionary<string, string> pages)
    {
        if (flags.IsUnifiedLlmHubEnabled() && pages.TryGetValue("new", out var page))
        {
            return page;
        }

        return "old";
    }

    public string B(Dictionary<string, string> pages)
    {
        if (pages.TryGetValue("old", out var page) && !flags.IsUnifiedLlmHubEnabled())
        {
            return page;
        }

        return "new";
    }

    public string C(Dictionary<string, string> pages)
    {
        if (!flags.IsUnifiedLlmHubEnabled() || !pages.TryGetValue("new", out var page))
        {
            return "old";
        }

        return page;
    }
}
