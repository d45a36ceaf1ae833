#define HUB
using LlmHub.Flagging;

namespace LlmHub.Build;

public class Build(FeatureFlags flags)
{
#if DEBUG
    private const string Mode = "debug";
#else
    private const string Mode = "release";
#endif

    public string Describe(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
#if HUB
            return "hub " + Mode;
#else
            return "none";
#endif
        }

        #region Old
        var text = "old " + Mode;
        return text;
        #endregion
    }

    public void Log(string user)
    {
#pragma warning disable CA1303
        Console.WriteLine(user);
#pragma warning restore CA1303
        if (!flags.IsUnifiedLlmHubEnabled(user))
        {
            Console.WriteLine("old");
        }
    }
}
