using LlmHub.Flagging;

namespace LlmHub;

internal static class FlagNames
{
    public const string Area = "unified_";

    public const string Hub = Area + "llm_hub";
}

public class Page(FeatureFlags flags)
{
    public string Show(string user) => "new";

    public bool IsDark() => flags.IsEnabled("dark_mode");
}
