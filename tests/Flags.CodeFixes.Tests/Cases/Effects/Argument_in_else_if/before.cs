using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags, TextReader input)
{
    public int A(int n)
    {
        if (n > 3)
        {
            throw new InvalidOperationException("Too many.");
        }
        else if (flags.IsUnifiedLlmHubEnabled(input.ReadLine()))
        {
            n = flags.IsUnifiedLlmHubEnabled() ? n : 0;
        }

        return n;
    }

    public int B(int n, bool more)
    {
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            n++;
        }
        else if (!flags.IsUnifiedLlmHubEnabled(input.ReadLine()) || more)
        {
            n--;
        }

        return n;
    }
}
