using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A(int n)
    {
        while (flags.IsUnifiedLlmHubEnabled() && n > 0)
        {
            n--;
        }

        return n;
    }

    public int B(int n)
    {
        while (flags.IsUnifiedLlmHubEnabled())
        {
            if (n-- < 0)
            {
                break;
            }
        }

        return n;
    }

    public int C(int n)
    {
        do
        {
            n--;
        }
        while (flags.IsUnifiedLlmHubEnabled() && n > 0);

        return n;
    }

    public int D(int n)
    {
        for (var i = 0; flags.IsUnifiedLlmHubEnabled() && i < 10; i++)
        {
            n++;
        }

        return n;
    }
}
