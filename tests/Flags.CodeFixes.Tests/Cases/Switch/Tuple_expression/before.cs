using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(int n, bool admin) => (flags.IsUnifiedLlmHubEnabled(), admin) switch
    {
        (true, true) => "new admin",
        (true, false) => "new",
        (false, true) => "admin",
        (false, false) => "plain",
    };

    public string Both(int n) => (n, flags.IsUnifiedLlmHubEnabled()) switch
    {
        (0, _) => "zero",
        ( > 10, true) => "many",
        (_, true) => "some",
        _ => "old",
    };
}
