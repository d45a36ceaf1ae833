using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly bool _useHub;
    private readonly string _title;

    public Page(FeatureFlags flags)
        : this(flags.IsUnifiedLlmHubEnabled(), "page")
    {
    }

    private Page(bool useHub, string title)
    {
        _useHub = useHub;
        _title = title;
    }

    public string Show() => _useHub ? _title : "old";
}
