namespace Xunit;

public sealed class FactAttribute : Attribute;

public static class Assert
{
    public static void Equal<T>(T expected, T actual)
    {
    }
}
