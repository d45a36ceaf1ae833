using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show(bool admin)
    {
        var on = flags.IsUnifiedLlmHubEnabled();
        if (admin)
        {
            on = true;
        }

        return on ? 1 : 2;
    }

    public int And(bool admin)
    {
        var on = flags.IsUnifiedLlmHubEnabled();
        on = on && admin;
        on &= !admin;
        return on ? 1 : 2;
    }
}
