using LlmHub.Flagging;

namespace LlmHub;

public record Page(string Name, FeatureFlags Flags)
{
    public string Show() => Flags.IsUnifiedLlmHubEnabled() ? Name : "old";
}

public class Base(FeatureFlags flags, string name)
{
    protected string Title => flags.IsUnifiedLlmHubEnabled() ? name : "old";
}

public sealed class Derived(FeatureFlags flags, string name) : Base(flags, name);

public static class Factory
{
    public static Base Make(FeatureFlags flags) => new Derived(flags, "x");
}
