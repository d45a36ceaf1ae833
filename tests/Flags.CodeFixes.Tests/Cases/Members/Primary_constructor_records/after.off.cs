using LlmHub.Flagging;

namespace LlmHub;

public record Page(string Name, FeatureFlags Flags)
{
    public string Show() => "old";
}

public class Base
{
    protected string Title => "old";
}

public sealed class Derived : Base;

public static class Factory
{
    public static Base Make(FeatureFlags flags) => new Derived();
}
