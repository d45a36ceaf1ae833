using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string kind) => kind switch
    {
        "chat" when flags.IsUnifiedLlmHubEnabled() => "new chat",
        "chat" => "chat",
        "code" when flags.IsUnifiedLlmHubEnabled() && kind.Length > 3 => "new code",
        _ => "other",
    };

    public string B(string kind)
    {
        switch (kind)
        {
            case "chat" when flags.IsUnifiedLlmHubEnabled():
                return "new chat";
            case "chat":
                return "chat";
            case "code" when !flags.IsUnifiedLlmHubEnabled():
            case "text":
                return "text";
            default:
                return "other";
        }
    }
}
