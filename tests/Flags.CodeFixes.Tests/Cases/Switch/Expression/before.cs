using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string user) => flags.IsUnifiedLlmHubEnabled(user) switch
    {
        true => "new",
        false => "old",
    };

    public string B(string user) => flags.IsUnifiedLlmHubEnabled(user) switch
    {
        true => user + "new",
        _ => user + "old",
    } + "!";
}
