using System.Globalization;
using LlmHub.Flagging;

namespace LlmHub.Primary;

public sealed class Only(FeatureFlags flags)
{
    public string Text => flags.IsUnifiedLlmHubEnabled() ? "on" : "off";
}

public sealed class First(FeatureFlags flags, string name)
{
    private readonly FeatureFlags _flags = flags;

    public string Text => _flags.IsUnifiedLlmHubEnabled() ? name : "";
}

public sealed class Last(
    string name,
    CultureInfo culture,
    FeatureFlags flags)
{
    public string Text => flags.IsUnifiedLlmHubEnabled() ? name.ToUpperInvariant() : name.ToUpper(culture);
}

public class Parent(FeatureFlags flags, string name)
{
    public string Name => flags.IsUnifiedLlmHubEnabled() ? "hub " + name : name;
}

public sealed class Child(FeatureFlags flags, string name, int age) : Parent(flags, name)
{
    public int Age { get; } = age;
}

public static class All
{
    public static object[] Create(FeatureFlags flags) =>
    [
        new Only(flags),
        new First(flags, "a"),
        new Last("b", CultureInfo.InvariantCulture, flags),
        new Child(name: "c", flags: flags, age: 3),
    ];
}
