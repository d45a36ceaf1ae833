using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public Func<int, int> Make()
    {
        var on = flags.IsUnifiedLlmHubEnabled();
        return n => on ? n + 1 : n - 1;
    }

    public int Count(List<int> all)
    {
        bool on = flags.IsUnifiedLlmHubEnabled(), other = all.Count > 3;
        return all.Count(n => on && other || n > 2);
    }
}
