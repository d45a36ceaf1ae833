using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show(int n)
    {
        var (on, count) = (flags.IsUnifiedLlmHubEnabled(), n + 1);
        if (on)
        {
            return count;
        }

        return -count;
    }

    public int Assign(int n)
    {
        bool on;
        int m;
        (on, m) = (flags.IsUnifiedLlmHubEnabled(), n);
        return on ? m : 0;
    }
}
