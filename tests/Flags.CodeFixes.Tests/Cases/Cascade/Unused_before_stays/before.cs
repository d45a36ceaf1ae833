using System.Text;
using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags, int unused)
{
    private int _neverRead;

    public int Show()
    {
        var never = 3;
        return flags.IsUnifiedLlmHubEnabled() ? Half(2) : Full(2);
    }

    private static int Half(int n) => n / 2;

    private static int Full(int n) => n;

    private static int NeverCalled() => 0;
}
