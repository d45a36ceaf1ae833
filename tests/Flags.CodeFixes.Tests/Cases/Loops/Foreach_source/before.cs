using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Sum(int[] a, int[] b)
    {
        var sum = 0;
        foreach (var n in flags.IsUnifiedLlmHubEnabled() ? a : b)
        {
            if (n < 0 && flags.IsUnifiedLlmHubEnabled())
            {
                continue;
            }

            sum += n;
        }

        return sum;
    }
}
