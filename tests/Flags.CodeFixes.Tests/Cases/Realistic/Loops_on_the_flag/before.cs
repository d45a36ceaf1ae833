using LlmHub.Flagging;

namespace LlmHub.Loops;

public class Poller
{
    private readonly FeatureFlags flags;
    private readonly TextReader input;

    public Poller(FeatureFlags flags, TextReader input)
    {
        this.flags = flags;
        this.input = input;
    }

    public int UntilEnd()
    {
        var count = 0;
        while (flags.IsUnifiedLlmHubEnabled())
        {
            if (input.ReadLine() is null)
            {
                break;
            }

            count++;
        }

        return count;
    }

    public int ForAWhile(int max)
    {
        var sum = 0;
        for (var i = 0; flags.IsUnifiedLlmHubEnabled() && i < max; i++)
        {
            sum += i;
        }

        return sum;
    }

    public int Once()
    {
        var lines = 0;
        do
        {
            lines++;
            input.ReadLine();
        }
        while (!flags.IsUnifiedLlmHubEnabled() && lines < 3);

        return lines;
    }

    public IEnumerable<string> Lines()
    {
        foreach (var name in new[] { "a", "b" })
        {
            if (!flags.IsUnifiedLlmHubEnabled(name))
            {
                continue;
            }

            yield return name;
        }
    }
}
