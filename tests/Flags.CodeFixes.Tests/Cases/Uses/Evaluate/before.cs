using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string user) => flags.EvaluateUnifiedLlmHub(user).Enabled ? "new" : "old";

    public string B(string user)
    {
        var decision = flags.EvaluateUnifiedLlmHub(user);
        if (decision.Enabled)
        {
            return "new";
        }

        return "old";
    }

    public string C(string user) => flags.EvaluateUnifiedLlmHub(user) is { Enabled: true } ? "new" : "old";
}
