using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show(int n) => Draw(n, flags.IsUnifiedLlmHubEnabled()) + Draw(n);

    private static int Draw(int count, bool isNew = false) => isNew ? count : -count;
}
