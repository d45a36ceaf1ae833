using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private readonly Lazy<bool> _useHub = new(() => flags.IsUnifiedLlmHubEnabled());

    public string Show() => _useHub.Value ? "new" : "old";
}
