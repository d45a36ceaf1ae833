namespace LlmHub;

public class Page
{
    public string Show() => "new";
}
