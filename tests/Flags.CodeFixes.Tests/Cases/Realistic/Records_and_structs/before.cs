using LlmHub.Flagging;

namespace LlmHub.Values;

public sealed record Settings(string Theme, bool Hub)
{
    public static Settings For(FeatureFlags flags, string user) => new(Theme: "dark", Hub: flags.IsUnifiedLlmHubEnabled(user));

    public Settings Reset(FeatureFlags flags) => this with { Hub = flags.IsUnifiedLlmHubEnabled(), Theme = flags.IsUnifiedLlmHubEnabled() ? "hub" : Theme };
}

public readonly struct Switch
{
    private readonly bool _on;

    public Switch(FeatureFlags flags)
    {
        _on = flags.IsUnifiedLlmHubEnabled();
    }

    public override string ToString() => _on ? "on" : "off";
}

public readonly record struct Range(int From, int To)
{
    public Range Widen(FeatureFlags flags) => flags.IsUnifiedLlmHubEnabled() ? this with { To = To + 1 } : this;
}

public class Box<T>(FeatureFlags flags, T value)
    where T : notnull
{
    public T Value { get; } = flags.IsUnifiedLlmHubEnabled() ? value : default!;

    public bool Has { get; init; } = flags.IsUnifiedLlmHubEnabled();

    public override string? ToString() => Value.ToString();
}
