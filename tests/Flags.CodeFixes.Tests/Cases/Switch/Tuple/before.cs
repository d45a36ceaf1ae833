using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string kind) => (flags.IsUnifiedLlmHubEnabled(), kind) switch
    {
        (true, "chat") => "new chat",
        (true, _) => "new",
        (false, "chat") => "chat",
        (false, _) => "old",
    };

    public string B(string kind, int n) => (kind, flags.IsUnifiedLlmHubEnabled(), n) switch
    {
        ("chat", true, > 3) => "many new chats",
        ("chat", _, _) => "chat",
        (_, false, 0) => "none",
        _ => "other",
    };

    public string C(string kind)
    {
        switch (flags.IsUnifiedLlmHubEnabled(), kind)
        {
            case (true, "chat"):
                return "new chat";
            case (false, "chat"):
                return "chat";
            default:
                return "other";
        }
    }
}
