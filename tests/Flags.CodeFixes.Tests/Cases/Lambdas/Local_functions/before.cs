using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A(int n)
    {
        return Twice(n);

        int Twice(int m)
        {
            if (flags.IsUnifiedLlmHubEnabled())
            {
                return m * 2;
            }

            return Half(m);
        }

        int Half(int m) => m / 2;
    }

    public Func<string, bool> B() => user => flags.IsUnifiedLlmHubEnabled(user) && user.Length > 2;

    public Action C() => () =>
    {
        if (flags.IsUnifiedLlmHubEnabled())
            Console.WriteLine("new");
        else
            Console.WriteLine("old");
    };

    public Func<Task<bool>> D() => async () =>
    {
        await Task.Yield();
        return flags.IsUnifiedLlmHubEnabled();
    };
}
