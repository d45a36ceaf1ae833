using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public void Show(string user)
    {
        switch (flags.IsUnifiedLlmHubEnabled(user))
        {
            case true:
                Console.WriteLine("new");
                Console.WriteLine(user);
                break;
            case false:
                Console.WriteLine("old");
                break;
        }
    }

    public string Title(string user)
    {
        switch (flags.IsUnifiedLlmHubEnabled(user))
        {
            case true:
            {
                var title = "new";
                return title;
            }

            default:
                return "old";
        }
    }
}
