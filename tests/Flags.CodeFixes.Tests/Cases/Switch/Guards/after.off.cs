namespace LlmHub;

public class Page
{
    public string A(string kind) => kind switch
    {
        "chat" => "chat",
        _ => "other",
    };

    public string B(string kind)
    {
        switch (kind)
        {
            case "chat":
                return "chat";
            case "code":
            case "text":
                return "text";
            default:
                return "other";
        }
    }
}
