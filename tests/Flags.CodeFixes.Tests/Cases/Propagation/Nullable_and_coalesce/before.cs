using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags? flags)
{
    public int Show() => flags?.IsUnifiedLlmHubEnabled() ?? false ? 1 : 2;

    public int Two() => (flags?.IsUnifiedLlmHubEnabled() ?? true) ? 1 : 2;

    public int Three() => flags?.IsUnifiedLlmHubEnabled() == true ? 1 : 2;

    public int Four()
    {
        bool? on = flags?.IsUnifiedLlmHubEnabled();
        if (on.HasValue && on.Value)
        {
            return 1;
        }

        return 2;
    }
}
