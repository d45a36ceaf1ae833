namespace Xunit;

public sealed class FactAttribute : Attribute;

public sealed class TheoryAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class InlineDataAttribute(params object?[] data) : Attribute
{
    public object?[] Data => data;
}

public static class Assert
{
    public static void Equal<T>(T expected, T actual)
    {
    }
}
