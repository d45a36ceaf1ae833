using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show(int n)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            goto end;
        }

        n++;
    end:
        return n;
    }
}
