using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public Action<int> Handler() => n =>
    {
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            return;
        }

        Console.WriteLine(n);
    };

    public Func<int, int> Twice()
    {
        return n =>
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                return n * 2;
            }

            return n;
        };
    }
}
