namespace LlmHub;

/// <summary>Shows <see cref="Page"/>.</summary>
public class Page
{
    /// <summary>
    /// Draws by <see cref="New"/> or <c>Old(int)</c>, see the old one.
    /// </summary>
    public int Show(int n) => New(n);

    private static int New(int n) => n;
}
