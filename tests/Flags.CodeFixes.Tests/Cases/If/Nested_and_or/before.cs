using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A(bool x, bool y)
    {
        if (x || flags.IsUnifiedLlmHubEnabled() && y)
        {
            return 1;
        }
        else if (!x && !flags.IsUnifiedLlmHubEnabled())
        {
            return 2;
        }
        else if (flags.IsUnifiedLlmHubEnabled())
        {
            return 3;
        }
        else
        {
            return 4;
        }
    }

    public int B(bool x)
    {
        if (x)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                return 1;
            }
            else
            {
                return 2;
            }
        }

        return 3;
    }

    public void C(bool x)
    {
        if (x)
        {
            Console.WriteLine("x");
        }
        else if (flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine("flag");
        }
        else
        {
            Console.WriteLine("none");
        }
    }
}
