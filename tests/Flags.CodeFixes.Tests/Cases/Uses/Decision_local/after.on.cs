namespace LlmHub;

public class Page
{
    public string Show(string user)
    {
        return "new";
    }

    public string Pattern(string user) => "new";

    public string Switched(string user) => "new";
}
