using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Title(string user)
    {
        var useNew = flags.IsUnifiedLlmHubEnabled(user);
        var both = useNew && user.Length > 3;

        if (useNew)
        {
            return both ? "new" : "short";
        }

        return "old";
    }
}
