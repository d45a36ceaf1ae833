namespace LlmHub;

public class Page
{
    public string Show(string user)
    {
        return "old";
    }

    public string Pattern(string user) => "old";

    public string Switched(string user) => "old";
}
