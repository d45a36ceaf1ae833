namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FactAttribute : Attribute
    {
    }

    public static class Assert
    {
        public static void Equal(object expected, object actual)
        {
            if (!expected.Equals(actual))
            {
                throw new InvalidOperationException();
            }
        }
    }
}
