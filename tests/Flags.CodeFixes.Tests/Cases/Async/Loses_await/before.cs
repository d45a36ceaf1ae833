using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public async Task RunAsync()
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            await Task.Delay(1);
        }

        Console.WriteLine("done");
    }

    public async Task<int> CountAsync(Func<Task<int>> count)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            return 1;
        }

        return await count();
    }
}
