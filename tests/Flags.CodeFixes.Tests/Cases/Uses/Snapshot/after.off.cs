namespace LlmHub;

public class Page
{
    public string A(string user)
    {
        return "old";
    }

    public string B(string user)
    {
        return "old";
    }
}
