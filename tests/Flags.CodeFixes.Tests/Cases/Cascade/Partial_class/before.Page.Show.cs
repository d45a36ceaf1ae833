namespace LlmHub;

public partial class Page
{
    public string Show() => _flags.IsUnifiedLlmHubEnabled() ? "new" : Old();
}
