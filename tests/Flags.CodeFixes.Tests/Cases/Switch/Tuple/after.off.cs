namespace LlmHub;

public class Page
{
    public string A(string kind) => kind switch
    {
        "chat" => "chat",
        _ => "old",
    };

    public string B(string kind, int n) => (kind, n) switch
    {
        ("chat", _) => "chat",
        (_, 0) => "none",
        _ => "other",
    };

    public string C(string kind)
    {
        switch (kind)
        {
            case "chat":
                return "chat";
            default:
                return "other";
        }
    }
}
