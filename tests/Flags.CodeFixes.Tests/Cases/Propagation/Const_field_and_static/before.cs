using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private static readonly FeatureFlags Flags = new();
    private static readonly bool UseHub = Flags.IsUnifiedLlmHubEnabled();

    public string Show() => UseHub ? "new" : "old";
}
