using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        if (flags.IsUnifiedLlmHubEnabled())
        {
            yield return 1;
        }
        else
        {
            yield return 2;
        }

        await foreach (var n in Other())
        {
            if (!flags.IsUnifiedLlmHubEnabled())
            {
                continue;
            }

            yield return n;
        }
    }

    private static async IAsyncEnumerable<int> Other()
    {
        await Task.Yield();
        yield return 3;
    }
}
