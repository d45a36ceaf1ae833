using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A()
    {
        var user = Console.ReadLine();
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            Console.WriteLine("new");
        }
    }

    public void B(string name)
    {
        var user = name.Trim();
        var on = flags.IsUnifiedLlmHubEnabled(user);
        if (on)
        {
            Console.WriteLine("new");
        }
    }
}
