using LlmHub.Flagging;

namespace LlmHub.Primary;

public sealed class Only
{
    public string Text => "on";
}

public sealed class First(string name)
{
    public string Text => name;
}

public sealed class Last(
    string name)
{
    public string Text => name.ToUpperInvariant();
}

public class Parent(string name)
{
    public string Name => "hub " + name;
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
        new First("a"),
        new Last("b"),
        new Child(name: "c", age: 3),
    ];
}
