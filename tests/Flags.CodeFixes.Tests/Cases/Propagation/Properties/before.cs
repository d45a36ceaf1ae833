using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly FeatureFlags _flags;

    public Page(FeatureFlags flags)
    {
        _flags = flags;
        Fixed = flags.IsUnifiedLlmHubEnabled();
        Kept = flags.IsUnifiedLlmHubEnabled();
    }

    public bool Kept { get; }

    public bool Settable { get; set; } = new FeatureFlags().IsUnifiedLlmHubEnabled();

    private bool Fixed { get; }

    private bool Block
    {
        get
        {
            return _flags.IsUnifiedLlmHubEnabled();
        }
    }

    private bool Arrow
    {
        get => _flags.IsUnifiedLlmHubEnabled();
    }

    public virtual bool Virtual => _flags.IsUnifiedLlmHubEnabled();

    public string A() => Fixed ? "new" : "old";

    public string B() => Block && Arrow ? "new" : "old";

    public string C() => Virtual ? "new" : "old";

    public string D() => Kept ? "new" : "old";

    public string E() => Settable ? "new" : "old";
}
