using LlmHub.Flagging;

namespace LlmHub;

public class Greeter(FeatureFlags flags, TextWriter output)
{
    public void Greet(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            output.Write("Welcome to the hub, " + user);
        }
        else
        {
            output.Write("Hello, " + user);
        }
    }

    public bool IsDark(string user) => flags.IsDarkModeEnabled(user);
}
