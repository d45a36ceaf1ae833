using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show(int n)
    {
#pragma warning disable CS0618
        if (flags.IsUnifiedLlmHubEnabled())
        {
            n++;
        }
#pragma warning restore CS0618

        #region Old
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            n--;
        }
        #endregion

        return n;
    }
}
