using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags, Queue<int> queue)
{
    public void Run()
    {
        while (flags.IsUnifiedLlmHubEnabled() && queue.Count > 0)
        {
            Console.WriteLine(queue.Dequeue());
        }

        do
        {
            Console.WriteLine("once");
        }
        while (flags.IsUnifiedLlmHubEnabled() && queue.Count > 0);

        for (var i = 0; i < 3 || flags.IsUnifiedLlmHubEnabled(); i++)
        {
            if (i == 10)
            {
                break;
            }
        }
    }
}
