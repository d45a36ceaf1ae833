namespace LlmHub;

public partial class Page
{
    public string Show() => "new";
}
