namespace LlmHub;

public class Page
{
    public string A(string kind) => kind switch
    {
        "chat" => "new chat",
        _ => "new",
    };

    public string B(string kind, int n) => (kind, n) switch
    {
        ("chat", > 3) => "many new chats",
        ("chat", _) => "chat",
        _ => "other",
    };

    public string C(string kind)
    {
        switch (kind)
        {
            case "chat":
                return "new chat";
            default:
                return "other";
        }
    }
}
