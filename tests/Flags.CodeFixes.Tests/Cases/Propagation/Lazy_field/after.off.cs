namespace LlmHub;

public class Page
{
    private readonly Lazy<bool> _useHub = new(() => false);

    public string Show() => _useHub.Value ? "new" : "old";
}
