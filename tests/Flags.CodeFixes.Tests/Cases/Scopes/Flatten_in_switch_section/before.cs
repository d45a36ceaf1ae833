using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A(int n)
    {
        switch (n)
        {
            case 1:
                if (flags.IsUnifiedLlmHubEnabled())
                {
                    var x = n + 1;
                    return x;
                }

                return 1;
            case 2:
            {
                var x = 3;
                return flags.IsUnifiedLlmHubEnabled() ? x : 0;
            }
            default:
                return 0;
        }
    }
}
