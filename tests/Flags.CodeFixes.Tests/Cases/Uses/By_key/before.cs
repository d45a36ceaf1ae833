using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private const string Hub = FeatureFlags.Keys.UnifiedLlmHub;

    public string A(string user) => flags.IsEnabled("unified_llm_hub", user) ? "new" : "old";

    public string B(string user) => flags.IsEnabled(FeatureFlags.Keys.UnifiedLlmHub, user) ? "new" : "old";

    public string C(string user) => flags.IsEnabled(userId: user, key: Hub) ? "new" : "old";

    public string D(string user) => flags.IsEnabled("dark_mode", user) ? "dark" : "light";

    public string E(string user) => flags.Evaluate("unified_llm_hub", user).Enabled ? "new" : "old";
}
