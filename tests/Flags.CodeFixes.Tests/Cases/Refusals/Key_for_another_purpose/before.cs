using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags, TextWriter log)
{
    public string Show(string user)
    {
        log.WriteLine(FeatureFlags.Keys.UnifiedLlmHub);
        return flags.IsUnifiedLlmHubEnabled(user) ? "hub" : "models";
    }
}
