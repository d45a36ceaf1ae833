namespace LlmHub;

/// <summary>Shows <see cref="Page"/>.</summary>
public class Page
{
    /// <summary>
    /// Draws by <c>New</c> or <see cref="Old(int)"/>, see <see cref="Old(int)">the old one</see>.
    /// </summary>
    /// <seealso cref="Old(int)"/>
    public int Show(int n) => Old(n);

    private static int Old(int n) => -n;
}
