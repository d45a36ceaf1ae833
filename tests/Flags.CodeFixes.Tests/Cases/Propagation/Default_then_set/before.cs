using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show()
    {
        var on = false;
        if (flags.IsUnifiedLlmHubEnabled())
        {
            on = true;
        }

        return on ? 1 : 2;
    }

    public string Text()
    {
        string text;
        if (flags.IsUnifiedLlmHubEnabled())
        {
            text = "new";
        }
        else
        {
            text = "old";
        }

        return text;
    }
}
