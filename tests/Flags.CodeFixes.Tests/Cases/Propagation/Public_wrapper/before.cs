using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    /// <summary>Whether the hub is shown.</summary>
    public bool ShowsHub(string user) => flags.IsUnifiedLlmHubEnabled(user) && user.Length > 0;

    public bool IsHub { get; } = flags.IsUnifiedLlmHubEnabled();

    internal bool Old() { return !flags.IsUnifiedLlmHubEnabled(); }

    public int Use(string user) => ShowsHub(user) && Old() ? 1 : IsHub ? 2 : 3;
}
