using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void Show()
    {
        Console.WriteLine("start");
        if (flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine("new");
            return;
        }

        Console.WriteLine("old");
    }
}
