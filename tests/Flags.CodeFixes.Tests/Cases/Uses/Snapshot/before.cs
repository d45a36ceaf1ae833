using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string user)
    {
        var snapshot = flags.Snapshot();
        return snapshot.IsUnifiedLlmHubEnabled(user) ? "new" : "old";
    }

    public string B(string user)
    {
        var snapshot = flags.Snapshot();
        var style = snapshot.IsDarkModeEnabled(user) ? "dark" : "light";

        return snapshot.IsUnifiedLlmHubEnabled(user) ? style : "old";
    }
}
