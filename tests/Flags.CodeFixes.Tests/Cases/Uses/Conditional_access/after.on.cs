namespace LlmHub;

public class Page
{
    public string A(string user) => "new";

    public string B(string user) => "new";

    public string C(string user) => "new";

    public string D(string user)
    {
        return "new";
    }

    public string E(string user) => "new";
}
