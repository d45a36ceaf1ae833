using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string Show(string user)
    {
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
#region Hub
            return "hub";
        }
        else
        {
#endregion
            Console.WriteLine(user);
        }

        return "models";
    }
}
