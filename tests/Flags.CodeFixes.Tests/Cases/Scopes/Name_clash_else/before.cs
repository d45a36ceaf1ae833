using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int Show(int n)
    {
        if (flags.IsUnifiedLlmHubEnabled())
        {
            var x = n + 1;
            Console.WriteLine(x);
        }
        else
        {
            var y = n;
            Console.WriteLine(y);
        }

        for (var x = 0; x < 2; x++)
        {
            n += x;
        }

        var y2 = n;
        return y2;
    }
}
