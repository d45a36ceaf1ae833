using LlmHub.Flagging;

namespace LlmHub;

public record Settings(bool UseHub);

public readonly struct Choice
{
    private readonly bool _on;

    public Choice(FeatureFlags flags)
    {
        _on = flags.IsUnifiedLlmHubEnabled();
    }

    public int Show() => _on ? 1 : 2;
}

public class Page(FeatureFlags flags)
{
    public Settings Make() => new(flags.IsUnifiedLlmHubEnabled());

    public Settings Copy(Settings s) => s with { UseHub = flags.IsUnifiedLlmHubEnabled() };
}
