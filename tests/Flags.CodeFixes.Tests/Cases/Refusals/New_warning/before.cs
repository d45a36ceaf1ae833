using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public bool Same(int n, int m) => n == (flags.IsUnifiedLlmHubEnabled() ? n : m);
}
