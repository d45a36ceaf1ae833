using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public bool A(bool admin)
    {
        var show = flags.IsUnifiedLlmHubEnabled();
        show &= admin;
        return show;
    }

    public bool B(bool admin)
    {
        var show = admin;
        show &= flags.IsUnifiedLlmHubEnabled();
        show |= !flags.IsUnifiedLlmHubEnabled();
        show ^= flags.IsUnifiedLlmHubEnabled();
        return show;
    }

    public bool C(bool admin)
    {
        var result = false;
        if (admin)
        {
            result = flags.IsUnifiedLlmHubEnabled();
        }

        return result;
    }
}
