using LlmHub.Flagging;

namespace LlmHub.Evaluation;

public class Decisions(FeatureFlags flags)
{
    private const string DarkKey = "dark_mode";

    public string ByEvaluate(string user) => "hub";

    public string ByKey(string user) => "hub";

    public string ByLiteral(string user)
    {
        return "hub";
    }

    public string ByProperty(string user) => "hub";

    public string ByWrapper(string user) => IsOn(DarkKey, user) ? "dark hub" : "models";

    private bool IsOn([Flags.FlagKey] string key, string user) => flags.IsEnabled(key, user);
}
