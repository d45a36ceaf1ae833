namespace LlmHub;

public class Page
{
    public string A(Dictionary<string, string> pages)
    {
        if (pages.TryGetValue("new", out var page))
        {
            return page;
        }

        return "old";
    }

    public string B(Dictionary<string, string> pages)
    {
        return "new";
    }

    public string C(Dictionary<string, string> pages)
    {
        if (!pages.TryGetValue("new", out var page))
        {
            return "old";
        }

        return page;
    }
}
