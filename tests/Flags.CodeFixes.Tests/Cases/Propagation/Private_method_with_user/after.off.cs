namespace LlmHub;

public class Page
{
    public string Show() => Old();

    public string Title(string name)
    {
        return name;
    }

    private string Old() => "old";
}
