using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Title
    {
        get => flags.IsUnifiedLlmHubEnabled() ? field : field.ToUpperInvariant();
        set
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                field = value.Trim();
            }
            else
            {
                field = value;
            }
        }
    } = "title";
}
