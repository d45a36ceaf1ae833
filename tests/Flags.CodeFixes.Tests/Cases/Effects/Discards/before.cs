using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public int A(int n)
    {
        if (Log(n) && flags.IsUnifiedLlmHubEnabled())
        {
            return 1;
        }

        return 2;
    }

    public bool B(int n) => flags.IsUnifiedLlmHubEnabled() || Log(n);

    public bool C(int n) => Log(n) || flags.IsUnifiedLlmHubEnabled();

    public bool D(int n)
    {
        var result = flags.IsUnifiedLlmHubEnabled() & Log(n);
        return result;
    }

    public string E() => flags.IsUnifiedLlmHubEnabled(CurrentUser()) ? "new" : "old";

    public string F()
    {
        if (Log(1) && flags.IsUnifiedLlmHubEnabled(CurrentUser()))
        {
            return "new";
        }

        return "old";
    }

    public string G(int n)
    {
        while (Log(n) && flags.IsUnifiedLlmHubEnabled(CurrentUser()))
        {
            n++;
        }

        return n.ToString();
    }

    private bool Log(int n)
    {
        Console.WriteLine(n);
        return n > 2;
    }

    private string CurrentUser()
    {
        Console.WriteLine("user");
        return "me";
    }
}
