namespace LlmHub;

public class Page
{
    public string A(string user) => "old";

    public string B(string user) => "old";

    public string C(string user) => "old";

    public string D(string user)
    {
        return "old";
    }

    public string E(string user) => "old";
}
