using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    private const bool Verbose = true;
    private readonly bool _debug = false;

    public string A(string user)
    {
        var quiet = false;
        if (Verbose || flags.IsUnifiedLlmHubEnabled(user))
        {
            Console.WriteLine("verbose");
        }

        if (quiet)
        {
            Console.WriteLine("quiet");
        }

        while (true)
        {
            if (_debug)
            {
                return "debug";
            }

            if (flags.IsUnifiedLlmHubEnabled(user))
            {
                return "new";
            }

            Console.WriteLine("again");
        }
    }

    public bool B(bool x) => true && (x || flags.IsUnifiedLlmHubEnabled());

    public bool C()
    {
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            Console.WriteLine("old");
        }

        return true;
    }

    public string D() => C() ? "yes" : "no";
}
