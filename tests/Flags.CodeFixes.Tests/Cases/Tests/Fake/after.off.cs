namespace LlmHub;

public class Page
{
    public string Title(string user) => "old";
}
