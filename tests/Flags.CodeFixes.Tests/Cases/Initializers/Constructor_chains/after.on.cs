namespace LlmHub;

public class Page
{
    private readonly string _title;

    public Page()
        : this("page")
    {
    }

    private Page(string title)
    {
        _title = title;
    }

    public string Show() => _title;
}
