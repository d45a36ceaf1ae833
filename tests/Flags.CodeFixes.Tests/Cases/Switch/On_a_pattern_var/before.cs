using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(string user)
    {
        switch (flags.IsUnifiedLlmHubEnabled(user))
        {
            case true when user.Length > 3:
                return "long";
            case true:
                return "on";
            case false:
                return "off";
        }
    }
}
