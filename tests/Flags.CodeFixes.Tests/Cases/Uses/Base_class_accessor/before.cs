using LlmHub.Flagging;

namespace LlmHub;

public abstract class Screen(FeatureFlags flags)
{
    protected bool UseHub => flags.IsUnifiedLlmHubEnabled();
}

public class Page(FeatureFlags flags) : Screen(flags)
{
    public string Show() => UseHub ? "new" : "old";
}
