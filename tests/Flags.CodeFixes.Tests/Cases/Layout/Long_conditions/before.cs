using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public bool A(int n, bool x) =>
        flags.IsUnifiedLlmHubEnabled()
        && n > 2
        && x;

    public bool B(int n, bool x) =>
        n > 2 ||
        flags.IsUnifiedLlmHubEnabled() ||
        x;

    public string C(int n, bool x)
    {
        return flags.IsUnifiedLlmHubEnabled()
            ? x
                ? "a"
                : "b"
            : n > 2
                ? "c"
                : "d";
    }

    public bool D(int n, bool x)
    {
        return (n > 2 && (flags.IsUnifiedLlmHubEnabled() || x)) ||
            (!flags.IsUnifiedLlmHubEnabled() && n < 1);
    }

    public bool E(int n, bool x) => !(flags.IsUnifiedLlmHubEnabled() && x) && n > 2;

    public bool F(int n, bool x) => !(x || !flags.IsUnifiedLlmHubEnabled());

    public bool G(bool x, bool y) => x ^ flags.IsUnifiedLlmHubEnabled() ? y : !y;

    public bool H(bool x) => flags.IsUnifiedLlmHubEnabled() != x;

    public bool I(int n, int m) => n == m == flags.IsUnifiedLlmHubEnabled();

    public bool J(int n, int m) => (n == m) != flags.IsUnifiedLlmHubEnabled();
}
