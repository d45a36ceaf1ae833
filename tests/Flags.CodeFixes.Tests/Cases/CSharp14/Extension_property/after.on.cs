using LlmHub.Flagging;

namespace LlmHub;

public static class Extensions
{
    extension(FeatureFlags flags)
    {
        public bool ShowsHub => true;

        public string Title(string user)
        {
            return "new";
        }
    }
}

public class Page(FeatureFlags flags)
{
    public string Show() => flags.Title("u");
}
