using LlmHub.Flagging;

namespace LlmHub;

public class Greeter(FeatureFlags flags, TextWriter output)
{
    public void Greet(string user)
    {
        output.Write("Welcome to the hub, " + user);
    }

    public bool IsDark(string user) => flags.IsDarkModeEnabled(user);
}
