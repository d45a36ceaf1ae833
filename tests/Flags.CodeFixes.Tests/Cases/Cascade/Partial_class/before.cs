using LlmHub.Flagging;

namespace LlmHub;

public partial class Page
{
    private readonly FeatureFlags _flags;

    public Page(FeatureFlags flags)
    {
        _flags = flags;
    }

    private string Old() => "old";
}
