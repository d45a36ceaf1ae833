using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string user)
    {
        var prefix = "old ";
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            return New(user);
        }

        return Old(user);

        string Old(string name) => prefix + name;

        static string New(string name)
        {
            return name;
        }
    }

    public bool B(string user)
    {
        return On(user) && user.Length > 3;

        bool On(string name) => flags.IsUnifiedLlmHubEnabled(name);
    }
}
