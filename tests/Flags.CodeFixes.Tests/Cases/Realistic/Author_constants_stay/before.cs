using LlmHub.Flagging;

namespace LlmHub.Constants;

public class Constants(FeatureFlags flags)
{
    private static readonly bool Verbose = false;
    private static readonly bool s_trace = true;
    private readonly bool _always = true;
    private bool _unused;

    public string Show(string user)
    {
        var strict = true;
        if (Verbose || s_trace)
        {
            Console.WriteLine(user);
        }

        if (strict && flags.IsUnifiedLlmHubEnabled(user))
        {
            return "strict hub";
        }

        if (_always && !flags.IsUnifiedLlmHubEnabled(user))
        {
            return "always";
        }

        while (true)
        {
            if (flags.IsUnifiedLlmHubEnabled(user) || Verbose)
            {
                break;
            }
        }

        return user.Length > 3 ? "strict" : "loose";
    }

    private static void NeverCalled() => Console.WriteLine("never");
}
