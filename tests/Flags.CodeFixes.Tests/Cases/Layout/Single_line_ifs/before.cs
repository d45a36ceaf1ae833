using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A(int n)
    {
        if (flags.IsUnifiedLlmHubEnabled()) n++; else n--;
        if (flags.IsUnifiedLlmHubEnabled()) { n++; } else { n--; }
        if (flags.IsUnifiedLlmHubEnabled())
            n++;
        else
            n--;
        if (flags.IsUnifiedLlmHubEnabled())
            return n;
        else if (n > 2)
            return 0;
        return n;
    }

    public int B(int n) { if (flags.IsUnifiedLlmHubEnabled()) { return n; } return 0; }

    public int C(int n)
    {
        if (n > 2) if (flags.IsUnifiedLlmHubEnabled()) return 1; else return 2;
        return 3;
    }
}
