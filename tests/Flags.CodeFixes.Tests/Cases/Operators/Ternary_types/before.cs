using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public object A()
    {
        var x = flags.IsUnifiedLlmHubEnabled() ? 1 : 2.5;
        return x;
    }

    public double B() => flags.IsUnifiedLlmHubEnabled() ? 1 : 2.5;

    public object C() => flags.IsUnifiedLlmHubEnabled() ? 1 : 2.5;

    public string? D()
    {
        var x = flags.IsUnifiedLlmHubEnabled() ? null : "old";
        return x;
    }

    public int? E() => flags.IsUnifiedLlmHubEnabled() ? 1 : null;

    public string F() => (flags.IsUnifiedLlmHubEnabled() ? "new" : "old").ToUpperInvariant();

    public int G(int n) => -(flags.IsUnifiedLlmHubEnabled() ? n - 1 : n);
}
