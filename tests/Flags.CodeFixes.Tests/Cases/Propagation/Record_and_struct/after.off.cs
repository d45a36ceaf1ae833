namespace LlmHub;

public record Settings(bool UseHub);

public readonly struct Choice
{
    public int Show() => 2;
}

public class Page
{
    public Settings Make() => new(false);

    public Settings Copy(Settings s) => s with { UseHub = false };
}
