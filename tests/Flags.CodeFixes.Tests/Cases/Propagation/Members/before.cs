using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public bool UseNew => flags.IsUnifiedLlmHubEnabled();

    private bool UseOld => !UseNew;

    public string Title() => UseOld ? "old" : "new";

    public void Show()
    {
        if (ShowsNew("me"))
        {
            Console.WriteLine("new");
        }
    }

    private bool ShowsNew(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            return true;
        }

        return false;
    }
}
