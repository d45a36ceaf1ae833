namespace LlmHub;

public class Page
{
    public string Show(string user) => "old";

    public string Again() => "old";

    public string Third() => "old";
}
