using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private const string Hub = "unified_llm_hub";

    public string Show(string user) => flags.IsEnabled(Hub, user) ? "new" : "old";

    public string Again() => flags.IsEnabled(key: FeatureFlags.Keys.UnifiedLlmHub) && flags.IsEnabled("dark_mode") ? "new" : "old";

    public string Third() => flags.Evaluate(Hub).Enabled ? "new" : "old";
}
