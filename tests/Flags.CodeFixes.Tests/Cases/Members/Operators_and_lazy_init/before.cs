using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly FeatureFlags _flags;
    private bool? _useHub;

    public Page(FeatureFlags flags) => _flags = flags;

    private bool UseHub => _useHub ??= _flags.IsUnifiedLlmHubEnabled();

    public string Show() => UseHub ? "new" : "old";
}
