using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A()
    {
#if DEBUG
        if (flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine("debug");
        }
#endif
        if (flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine("new");
        }
    }
}
