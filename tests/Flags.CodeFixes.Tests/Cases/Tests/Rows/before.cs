using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Title(string user) => flags.IsUnifiedLlmHubEnabled(user) ? "new" : "old";
}
