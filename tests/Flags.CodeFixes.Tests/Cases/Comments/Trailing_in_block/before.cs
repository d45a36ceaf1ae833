using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show(int n)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            n++;
            // ends the new way
        }
        else
        {
            // nothing to do in the old way
        }

        return n;
    }

    public int Only(int n)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            // intentionally empty
        }
        else
        {
            n--;
        }

        return n;
    }
}
