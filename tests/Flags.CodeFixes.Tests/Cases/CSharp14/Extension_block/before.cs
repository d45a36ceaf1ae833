using LlmHub.Flagging;

namespace LlmHub;

public static class PageExtensions
{
    extension(FeatureFlags flags)
    {
        public bool ShowsHub => flags.IsUnifiedLlmHubEnabled();

        public string Title(string user) => flags.IsUnifiedLlmHubEnabled(user) ? "new" : "old";
    }
}

public class Page(FeatureFlags flags)
{
    public string A() => flags.ShowsHub ? "new" : "old";
}
