using LlmHub.Flagging;

namespace LlmHub;

public abstract class PageBase
{
    private readonly FeatureFlags _flags;

    protected PageBase(FeatureFlags flags)
    {
        _flags = flags;
    }

    public string Title => _flags.IsUnifiedLlmHubEnabled() ? "new" : "old";
}

public class HomePage : PageBase
{
    public HomePage(FeatureFlags flags)
        : base(flags)
    {
    }
}

public class ListPage(FeatureFlags flags, int size) : PageBase(flags)
{
    public int Size => size;
}
