using LlmHub.Flagging;

namespace LlmHub;

public static class HubSwitch
{
    public static bool ShowsHub(this FeatureFlags flags, string user) => true;
}

public class Page
{
    public string A(string user) => "new";

    public string B(string user) => "new";
}
