using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show()
    {
        if (TryGet(out var on) && on)
        {
            return 1;
        }

        return 2;
    }

    private bool TryGet(out bool on)
    {
        on = flags.IsUnifiedLlmHubEnabled();
        return true;
    }
}
