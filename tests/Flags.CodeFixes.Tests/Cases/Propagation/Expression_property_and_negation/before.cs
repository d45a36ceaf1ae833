using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private bool UseOld => !flags.IsUnifiedLlmHubEnabled();

    private bool UseNew { get { return flags.IsUnifiedLlmHubEnabled(); } }

    public int Show() => UseOld ? 1 : UseNew ? 2 : 3;
}
