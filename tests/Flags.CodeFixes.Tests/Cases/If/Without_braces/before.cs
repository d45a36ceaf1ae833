using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A()
    {
        if (flags.IsUnifiedLlmHubEnabled())
            Console.WriteLine("new");
        else
            Console.WriteLine("old");
    }

    public void B()
    {
        if (flags.IsUnifiedLlmHubEnabled()) Console.WriteLine("new");
        else Console.WriteLine("old");

        Console.WriteLine("end");
    }

    public void C(bool x)
    {
        if (x)
            if (flags.IsUnifiedLlmHubEnabled())
                Console.WriteLine("new");
            else
                Console.WriteLine("old");
    }

    public void D(bool x, bool y)
    {
        if (x)
            Console.WriteLine("x");
        else if (flags.IsUnifiedLlmHubEnabled())
            Console.WriteLine("new");
        else if (y)
            Console.WriteLine("y");
        else
            Console.WriteLine("old");
    }

    public void E(IEnumerable<string> users)
    {
        foreach (var user in users)
            if (flags.IsUnifiedLlmHubEnabled(user))
            {
                Console.WriteLine(user);
                Console.WriteLine("new");
            }
    }

    public string F(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(user)) return "new";
        return "old";
    }
}
