using Flags;
using LlmHub.Flagging;

namespace LlmHub;

public static class HubSwitch
{
    [FlagAccessor("unified_llm_hub")]
    public static bool ShowsHub(this FeatureFlags flags, string user) => flags.IsEnabled("unified_llm_hub", user.ToLowerInvariant());
}

public class Page(FeatureFlags flags)
{
    public string A(string user) => flags.ShowsHub(user) ? "new" : "old";

    public string B(string user) => HubSwitch.ShowsHub(flags, user) ? "new" : "old";
}
