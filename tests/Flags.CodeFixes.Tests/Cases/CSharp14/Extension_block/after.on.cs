using LlmHub.Flagging;

namespace LlmHub;

public static class PageExtensions
{
    extension(FeatureFlags flags)
    {
        public bool ShowsHub => true;

        public string Title(string user) => "new";
    }
}

public class Page
{
    public string A() => "new";
}
