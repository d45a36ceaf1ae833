using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show(bool x)
    {
        if (!flags.IsUnifiedLlmHubEnabled() && x)
        {
            return 1;
        }

        return 2;
    }
}
