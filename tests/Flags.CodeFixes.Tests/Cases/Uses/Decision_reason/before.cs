using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(string user)
    {
        var decision = flags.EvaluateUnifiedLlmHub(user);
        if (decision.Enabled)
        {
            Console.WriteLine(decision.Reason);
            return "new";
        }

        return "old";
    }
}
