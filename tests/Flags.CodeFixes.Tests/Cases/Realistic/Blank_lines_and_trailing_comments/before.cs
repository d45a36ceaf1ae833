using LlmHub.Flagging;

namespace LlmHub.Layouts;

public class Layouts(FeatureFlags flags)
{
    public int One(int n)
    {
        n++;

        if (flags.IsUnifiedLlmHubEnabled()) // the hub
        {
            n *= 2; // twice
        }


        n--;
        return n;
    }

    public int Two(int n)
    {

        if (!flags.IsUnifiedLlmHubEnabled())
        {
            n = 0;
        }
        return n;
    }

    public int Three(int n)
    {
        // First.
        n++;
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            // Old.
            n = 0;
        }
        // Second.
        n++;

        /* Third, with
           two lines. */
        if (flags.IsUnifiedLlmHubEnabled())
        {
            n--;
        }

        return n;
        // The end.
    }

    public int Four(int n) { if (flags.IsUnifiedLlmHubEnabled()) { n++; } return n; }

    public int Five(int n)
    {
        if (n > 0)
        {
            n++;
        }

        else if (flags.IsUnifiedLlmHubEnabled())
        {
            n--;
        }

        return n;
    }
}
