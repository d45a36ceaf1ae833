using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string user) => "new";

    public string B(string user) => "new";

    public string C(string user) => "new";

    public string D(string user) => flags.IsEnabled("dark_mode", user) ? "dark" : "light";

    public string E(string user) => "new";
}
