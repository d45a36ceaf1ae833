using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string user)
    {
        return "new";
    }

    public string B(string user)
    {
        var snapshot = flags.Snapshot();
        var style = snapshot.IsDarkModeEnabled(user) ? "dark" : "light";

        return style;
    }
}
