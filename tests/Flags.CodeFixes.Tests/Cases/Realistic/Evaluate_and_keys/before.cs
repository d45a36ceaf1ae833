using LlmHub.Flagging;

namespace LlmHub.Evaluation;

public class Decisions(FeatureFlags flags)
{
    private const string HubKey = FeatureFlags.Keys.UnifiedLlmHub;
    private const string DarkKey = "dark_mode";

    public string ByEvaluate(string user) => flags.EvaluateUnifiedLlmHub(user).Enabled ? "hub" : "models";

    public string ByKey(string user) => flags.IsEnabled(HubKey, user) ? "hub" : "models";

    public string ByLiteral(string user)
    {
        var decision = flags.Evaluate("unified_llm_hub", user);
        if (decision.Enabled)
        {
            return "hub";
        }

        return "models";
    }

    public string ByProperty(string user) => flags.Evaluate(key: HubKey, userId: user) is { Enabled: true } ? "hub" : "models";

    public string ByWrapper(string user) => IsOn(HubKey, user) && IsOn(DarkKey, user) ? "dark hub" : "models";

    private bool IsOn([Flags.FlagKey] string key, string user) => flags.IsEnabled(key, user);
}
