using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public bool A(bool x) => flags.IsUnifiedLlmHubEnabled() & x;

    public bool B(bool x) => x | flags.IsUnifiedLlmHubEnabled();

    public bool C(bool x) => x ^ flags.IsUnifiedLlmHubEnabled();

    public bool D(bool x) => x == flags.IsUnifiedLlmHubEnabled();

    public bool E(bool x) => flags.IsUnifiedLlmHubEnabled() != x;

    public bool F(int n) => flags.IsUnifiedLlmHubEnabled() == n > 3;

    public bool G(bool x)
    {
        x &= flags.IsUnifiedLlmHubEnabled();
        return x;
    }

    public bool H(bool x)
    {
        x |= flags.IsUnifiedLlmHubEnabled();
        return x;
    }

    public bool I(bool x)
    {
        x ^= flags.IsUnifiedLlmHubEnabled();
        return x;
    }

    public bool J() => flags.IsUnifiedLlmHubEnabled() == true;

    public bool K() => flags.IsUnifiedLlmHubEnabled() != true;
}
