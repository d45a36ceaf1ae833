using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string user) => flags.IsUnifiedLlmHubEnabled(user) ? "new" : "old";

    public int B(string user, int n) => (flags.IsUnifiedLlmHubEnabled(user) ? n + 1 : n) * 2;

    public bool C() => flags.IsUnifiedLlmHubEnabled() ? true : false;

    public bool D() => flags.IsUnifiedLlmHubEnabled() ? false : true;

    public string E(bool x) => x ? (flags.IsUnifiedLlmHubEnabled() ? "a" : "b") : "c";

    public string F(bool x) => flags.IsUnifiedLlmHubEnabled() ? x ? "a" : "b" : (x ? "c" : "d");

    public bool G(bool x) => x ? flags.IsUnifiedLlmHubEnabled() : false;

    public string H(string user)
    {
        var title = flags.IsUnifiedLlmHubEnabled(user)
            ? string.Join(
                ", ",
                user)
            : "old";
        return title;
    }

    public string I(bool x) => $"{(flags.IsUnifiedLlmHubEnabled() ? "a" : "b")}-{(x && flags.IsUnifiedLlmHubEnabled() ? 1 : 2)}";
}
