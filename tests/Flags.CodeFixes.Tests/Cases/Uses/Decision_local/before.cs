using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(string user)
    {
        var decision = flags.EvaluateUnifiedLlmHub(user);
        if (decision.Enabled)
        {
            return "new";
        }

        return "old";
    }

    public string Pattern(string user) => flags.EvaluateUnifiedLlmHub(user) is { Enabled: true } ? "new" : "old";

    public string Switched(string user) => flags.EvaluateUnifiedLlmHub(user) switch
    {
        { Enabled: true } => "new",
        _ => "old",
    };
}
