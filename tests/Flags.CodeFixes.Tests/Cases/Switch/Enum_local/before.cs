using LlmHub.Flagging;

namespace LlmHub;

public enum Mode { Old, New }

public class Page(FeatureFlags flags)
{
    public string Show()
    {
        var mode = flags.IsUnifiedLlmHubEnabled() ? Mode.New : Mode.Old;
        switch (mode)
        {
            case Mode.New:
                return "new";
            default:
                return "old";
        }
    }
}
