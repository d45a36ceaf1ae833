using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public bool A(bool x, bool y) => flags.IsUnifiedLlmHubEnabled() && x;

    public bool B(bool x, bool y) => x && flags.IsUnifiedLlmHubEnabled() && y;

    public bool C(bool x, bool y) => x || flags.IsUnifiedLlmHubEnabled();

    public bool D(bool x, bool y) => !flags.IsUnifiedLlmHubEnabled() || (x && y);

    public bool E(bool x, bool y) => !(flags.IsUnifiedLlmHubEnabled() && (x || y)) && x;

    public bool F(bool x, bool y) => (flags.IsUnifiedLlmHubEnabled() || x) && y;

    public bool G(bool x, bool y)
    {
        return x
            && flags.IsUnifiedLlmHubEnabled()
            && y;
    }
}
