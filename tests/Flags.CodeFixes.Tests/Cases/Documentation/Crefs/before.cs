using LlmHub.Flagging;

namespace LlmHub;

/// <summary>Shows <see cref="Page"/>.</summary>
public class Page(FeatureFlags flags)
{
    /// <summary>
    /// Draws by <see cref="New"/> or <see cref="Old(int)"/>, see <see cref="Old(int)">the old one</see>.
    /// </summary>
    /// <seealso cref="Old(int)"/>
    public int Show(int n) => flags.IsUnifiedLlmHubEnabled() ? New(n) : Old(n);

    private static int New(int n) => n;

    private static int Old(int n) => -n;
}
