namespace LlmHub;

public class Page
{
    public string Title() => "new";
}
