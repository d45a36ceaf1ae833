using System.Globalization;
using LlmHub.Flagging;

namespace LlmHub.Primary;

public sealed class Only
{
    public string Text => "off";
}

public sealed class First
{
    public string Text => "";
}

public sealed class Last(
    string name,
    CultureInfo culture)
{
    public string Text => name.ToUpper(culture);
}

public class Parent(string name)
{
    public string Name => name;
}

public sealed class Child(string name, int age) : Parent(name)
{
    public int Age { get; } = age;
}

public static class All
{
    public static object[] Create(FeatureFlags flags) =>
    [
        new Only(),
        new First(),
        new Last("b", CultureInfo.InvariantCulture),
        new Child(name: "c", age: 3),
    ];
}
