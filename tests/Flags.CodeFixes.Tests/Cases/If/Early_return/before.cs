using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags, TextWriter output)
{
    public string Title(string user)
    {
        if (!flags.IsUnifiedLlmHubEnabled(user))
        {
            return "Old";
        }

        output.WriteLine(user);
        return "New";
    }

    public void Log(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            output.WriteLine("new");
            return;
        }

        output.WriteLine("old");
    }
}
