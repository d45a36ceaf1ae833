using LlmHub.Flagging;

namespace LlmHub;

public static class Extensions
{
    extension(FeatureFlags flags)
    {
        public bool ShowsHub => false;

        public string Title(string user)
        {
            return "old";
        }
    }
}

public class Page
{
    public string Show() => "none";
}
