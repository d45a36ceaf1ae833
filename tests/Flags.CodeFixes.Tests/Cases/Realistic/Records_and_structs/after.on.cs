using LlmHub.Flagging;

namespace LlmHub.Values;

public sealed record Settings(string Theme, bool Hub)
{
    public static Settings For(FeatureFlags flags, string user) => new(Theme: "dark", Hub: true);

    public Settings Reset(FeatureFlags flags) => this with { Hub = true, Theme = "hub" };
}

public readonly struct Switch
{
    private readonly bool _on;

    public Switch()
    {
        _on = true;
    }

    public override string ToString() => _on ? "on" : "off";
}

public readonly record struct Range(int From, int To)
{
    public Range Widen(FeatureFlags flags) => this with { To = To + 1 };
}

public class Box<T>(T value)
    where T : notnull
{
    public T Value { get; } = value;

    public bool Has { get; init; } = true;

    public override string? ToString() => Value.ToString();
}
