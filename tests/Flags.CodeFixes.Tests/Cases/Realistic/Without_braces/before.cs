using LlmHub.Flagging;

namespace LlmHub.Braceless;

public class Braceless(FeatureFlags flags)
{
    public int A(int n)
    {
        if (n > 0)
            if (flags.IsUnifiedLlmHubEnabled())
                n++;
            else
                n--;
        return n;
    }

    public int B(int n)
    {
        if (flags.IsUnifiedLlmHubEnabled()) return n;
        return -n;
    }

    public int C(int[] numbers)
    {
        var sum = 0;
        foreach (var n in numbers)
            if (flags.IsUnifiedLlmHubEnabled())
                sum += n;
        return sum;
    }

    public int D(int n)
    {
        if (n == 0) return 0;
        else if (!flags.IsUnifiedLlmHubEnabled()) return 1;
        else return 2;
    }

    public void E(Action one, Action two)
    {
        if (flags.IsUnifiedLlmHubEnabled()) one(); else two();
        if (!flags.IsUnifiedLlmHubEnabled()) { one(); two(); }
    }

    public void F(Queue<int> queue)
    {
        while (queue.Count > 0)
            if (flags.IsUnifiedLlmHubEnabled())
            {
                queue.Dequeue();
                Console.WriteLine();
            }
            else
                return;
    }
}
