using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly FeatureFlags _flags;

    public Page(FeatureFlags flags)
    {
        _flags = flags;
    }

    public void Show(string user)
    {
        // Which page?
        if (_flags.IsUnifiedLlmHubEnabled(user))
        {
            // One page for all.
            Console.WriteLine("new");
            Console.WriteLine("newer");
        }
        else
        {
            Console.WriteLine("old"); // since 2019

            Console.WriteLine("older");
        }
    }
}
