namespace LlmHub;

public class Page
{
    public string A(string kind) => kind switch
    {
        "chat" => "new chat",
        "code" when kind.Length > 3 => "new code",
        _ => "other",
    };

    public string B(string kind)
    {
        switch (kind)
        {
            case "chat":
                return "new chat";
            case "text":
                return "text";
            default:
                return "other";
        }
    }
}
