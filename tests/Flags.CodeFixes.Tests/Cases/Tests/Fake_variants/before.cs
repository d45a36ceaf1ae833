using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Title() => flags.IsUnifiedLlmHubEnabled() ? "new" : "old";
}
