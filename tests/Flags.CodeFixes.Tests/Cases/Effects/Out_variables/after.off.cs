namespace LlmHub;

public class Page
{
    public string A(Dictionary<string, string> pages)
    {
        return "old";
    }

    public string B(Dictionary<string, string> pages)
    {
        if (pages.TryGetValue("old", out var page))
        {
            return page;
        }

        return "new";
    }

    public string C(Dictionary<string, string> pages)
    {
        return "old";
    }
}
