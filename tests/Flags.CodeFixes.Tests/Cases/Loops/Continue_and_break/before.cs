using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void Show(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
            if (!flags.IsUnifiedLlmHubEnabled(user))
            {
                Console.WriteLine("old " + user);
                continue;
            }

            Console.WriteLine("new " + user);
        }
    }

    public void First(IEnumerable<string> users)
    {
        foreach (var user in users)
        {
            if (flags.IsUnifiedLlmHubEnabled(user))
            {
                Console.WriteLine(user);
                break;
            }

            Console.WriteLine("not " + user);
        }
    }
}
