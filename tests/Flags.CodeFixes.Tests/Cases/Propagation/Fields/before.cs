using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private static readonly bool StaticOn = new FeatureFlags().IsUnifiedLlmHubEnabled();
    private readonly bool _ternary;
    private bool _assignedLater;
    private bool _initialized = new FeatureFlags().IsUnifiedLlmHubEnabled();
    public readonly bool PublicOn;

    public Page(FeatureFlags flags, bool admin)
    {
        _ternary = flags.IsUnifiedLlmHubEnabled() ? true : false;
        PublicOn = flags.IsUnifiedLlmHubEnabled();
        Load(flags);
    }

    public string A() => StaticOn ? "new" : "old";

    public string B() => _ternary ? "new" : "old";

    public string C() => _assignedLater ? "new" : "old";

    public string D() => _initialized ? "new" : "old";

    public string E() => PublicOn ? "new" : "old";

    private void Load(FeatureFlags flags)
    {
        _assignedLater = flags.IsUnifiedLlmHubEnabled();
    }
}
