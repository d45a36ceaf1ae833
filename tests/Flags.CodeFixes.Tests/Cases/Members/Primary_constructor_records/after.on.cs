using LlmHub.Flagging;

namespace LlmHub;

public record Page(string Name, FeatureFlags Flags)
{
    public string Show() => Name;
}

public class Base(string name)
{
    protected string Title => name;
}

public sealed class Derived(string name) : Base(name);

public static class Factory
{
    public static Base Make(FeatureFlags flags) => new Derived("x");
}
