namespace LlmHub;

public class Page
{
    public string A(string user) => "old";

    public string B(string user)
    {
        return "old";
    }

    public string C(string user) => "old";
}
