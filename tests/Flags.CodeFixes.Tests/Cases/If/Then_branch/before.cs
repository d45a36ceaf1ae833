using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void Show(string user)
    {
        Console.WriteLine("start");

        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            Console.WriteLine("new");
        }

        Console.WriteLine("end");
    }
}
