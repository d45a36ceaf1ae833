using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly FeatureFlags _flags;

    public Page(FeatureFlags flags)
    {
        this._flags = flags ?? throw new ArgumentNullException(nameof(flags));
    }

    public string Show() => this._flags.IsUnifiedLlmHubEnabled(userId: "me") ? "new" : "old";
}
