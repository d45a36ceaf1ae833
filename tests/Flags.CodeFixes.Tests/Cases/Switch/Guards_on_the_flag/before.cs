using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A(bool x) => flags.IsUnifiedLlmHubEnabled() switch
    {
        true when x => 1,
        true => 2,
        false => 3,
    };

    public int B(int n)
    {
        switch (flags.IsUnifiedLlmHubEnabled())
        {
            case true when n > 3:
                return 1;
            case true:
                return 2;
            case false:
                return 3;
        }
    }
}
