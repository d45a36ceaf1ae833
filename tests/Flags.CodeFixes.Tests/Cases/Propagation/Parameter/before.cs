using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void Show(string user)
    {
        Render(user, flags.IsUnifiedLlmHubEnabled(user));
        Render(user, useNew: flags.IsUnifiedLlmHubEnabled(user));
    }

    private static void Render(string user, bool useNew)
    {
        if (useNew)
        {
            Console.WriteLine("new " + user);
        }
        else
        {
            Console.WriteLine("old");
        }
    }
}
