using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A(int[] all)
    {
        foreach (var n in all)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                return n;
            }

            Console.WriteLine(n);
        }

        return 0;
    }

    public int B(int n)
    {
        while (true)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                break;
            }

            n++;
            if (n > 10)
            {
                return n;
            }
        }

        return -n;
    }

    public void C(int n)
    {
        if (n > 2)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                return;
            }

            Console.WriteLine("old");
        }

        Console.WriteLine("end");
    }

    public void D(int[] all)
    {
        foreach (var n in all)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                Console.WriteLine("new");
                continue;
            }

            Console.WriteLine("old");
        }
    }

    public int E(int n)
    {
        if (!flags.IsUnifiedLlmHubEnabled()) throw new InvalidOperationException();
        return flags.IsUnifiedLlmHubEnabled() ? n : throw new InvalidOperationException("x");
    }
}
