using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(string user) => "new";

    public string Again() => flags.IsEnabled("dark_mode") ? "new" : "old";

    public string Third() => "new";
}
