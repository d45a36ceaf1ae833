#define HUB

namespace LlmHub.Build;

public class Build
{
#if DEBUG
    private const string Mode = "debug";
#else
    private const string Mode = "release";
#endif

    public string Describe(string user)
    {
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
        Console.WriteLine("old");
    }
}
