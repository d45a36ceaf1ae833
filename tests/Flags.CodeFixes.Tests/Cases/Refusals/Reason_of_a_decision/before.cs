using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(string user)
    {
        var decision = flags.EvaluateUnifiedLlmHub(user);
        return decision.Enabled ? "hub, because " + decision.Reason : "models";
    }
}
