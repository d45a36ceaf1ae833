using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A() => flags.IsUnifiedLlmHubEnabled() is true ? "new" : "old";

    public string B() => flags.IsUnifiedLlmHubEnabled() is not true ? "old" : "new";

    public string C() => flags.IsUnifiedLlmHubEnabled() is false ? "old" : "new";

    public string D(bool x) => flags.IsUnifiedLlmHubEnabled() is var on && on && x ? "new" : "old";

    public string E(string user) => flags.IsUnifiedLlmHubEnabled() is true and var on && user.Length > 3 ? $"{on}" : "old";

    public string F() => flags.IsUnifiedLlmHubEnabled() is true or false ? "any" : "none";

    public string G(int n) => (flags.IsUnifiedLlmHubEnabled(), n) is (true, > 5) ? "new" : "old";
}
