using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string user)
    {
        if (!flags.IsUnifiedLlmHubEnabled(user))
        {
            throw new InvalidOperationException("off");
        }

        return "new";
    }

    public string B(string user) => flags.IsUnifiedLlmHubEnabled(user) ? "new" : throw new InvalidOperationException("off");

    public string C(string user)
    {
        var title = flags.IsUnifiedLlmHubEnabled(user) ? "new" : throw new InvalidOperationException("off");
        Console.WriteLine(title);
        return title;
    }

    public string D(string user)
    {
        return flags.IsUnifiedLlmHubEnabled(user) ? "new" : throw new InvalidOperationException("off");
    }
}
