using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(string user) =>
        $"Hello {(flags.IsUnifiedLlmHubEnabled(user) ? "new" : "old")} {user}: {flags.IsUnifiedLlmHubEnabled()}";

    public string Plain(int n) => $"{(flags.IsUnifiedLlmHubEnabled() ? n : -1):D3}";
}
