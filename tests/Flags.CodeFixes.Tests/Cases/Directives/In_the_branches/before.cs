using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A()
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
#if TRACE
            Console.WriteLine("trace");
#endif
            Console.WriteLine("new");
        }
        else
        {
#if DEBUG
            Console.WriteLine("debug");
#else
            Console.WriteLine("release");
#endif
            Console.WriteLine("old");
        }
    }
}
