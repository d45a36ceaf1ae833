namespace LlmHub;

public class Page
{
    public Page()
        : this("page")
    {
    }

    private Page(string title)
    {
    }

    public string Show() => "old";
}
