using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly bool _on;

    private Page(bool on) => _on = on;

    public static Page Create(FeatureFlags flags) => new(flags.IsUnifiedLlmHubEnabled());

    public int Show() => _on ? 1 : 2;
}
