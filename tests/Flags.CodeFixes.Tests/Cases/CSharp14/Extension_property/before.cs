using LlmHub.Flagging;

namespace LlmHub;

public static class Extensions
{
    extension(FeatureFlags flags)
    {
        public bool ShowsHub => flags.IsUnifiedLlmHubEnabled();

        public string Title(string user)
        {
            if (flags.IsUnifiedLlmHubEnabled(user))
            {
                return "new";
            }

            return "old";
        }
    }
}

public class Page(FeatureFlags flags)
{
    public string Show() => flags.ShowsHub ? flags.Title("u") : "none";
}
