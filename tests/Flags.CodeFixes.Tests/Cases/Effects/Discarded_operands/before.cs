using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void A(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(Load(user)))
        {
            Console.WriteLine("new");
        }
    }

    public void B(string user)
    {
        if (Check(user) && flags.IsUnifiedLlmHubEnabled(user))
        {
            Console.WriteLine("new");
        }
        else
        {
            Console.WriteLine("old");
        }
    }

    public bool C(string user)
    {
        return Check(user) || flags.IsUnifiedLlmHubEnabled();
    }

    public bool D(string user) => !string.IsNullOrEmpty(user) && flags.IsUnifiedLlmHubEnabled(user.Length.ToString());

    private string Load(string user)
    {
        Console.WriteLine("load");
        return user;
    }

    private bool Check(string user)
    {
        Console.WriteLine("check");
        return user.Length > 3;
    }
}
