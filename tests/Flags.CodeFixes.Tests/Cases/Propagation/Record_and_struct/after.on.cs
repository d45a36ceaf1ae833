namespace LlmHub;

public record Settings(bool UseHub);

public readonly struct Choice
{
    private readonly bool _on;

    public Choice()
    {
        _on = true;
    }

    public int Show() => _on ? 1 : 2;
}

public class Page
{
    public Settings Make() => new(true);

    public Settings Copy(Settings s) => s with { UseHub = true };
}
