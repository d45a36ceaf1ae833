using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string A(string user)
    {
        var useNew = flags.IsUnifiedLlmHubEnabled(user);
        var useOld = !useNew;
        var style = useOld ? "plain" : "fancy";
        return useOld ? "old" : "new " + style;
    }

    public string B(string user)
    {
        bool useNew;
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            useNew = true;
        }
        else
        {
            useNew = false;
        }

        return useNew ? "new" : "old";
    }

    public string C(string user)
    {
        var useNew = false;
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            useNew = true;
        }

        return useNew ? "new" : "old";
    }

    public string D(string user, bool admin)
    {
        var useNew = flags.IsUnifiedLlmHubEnabled(user);
        if (admin)
        {
            useNew = true;
        }

        return useNew ? "new" : "old";
    }

    public string E(string user)
    {
        bool useNew = flags.IsUnifiedLlmHubEnabled(user), admin = user == "root";
        return useNew && admin ? "new" : "old";
    }

    public string F(string user)
    {
        var (useNew, name) = (flags.IsUnifiedLlmHubEnabled(user), user.Trim());
        return useNew ? name : "old " + name;
    }

    public void G(string user)
    {
        var unread = flags.IsUnifiedLlmHubEnabled(user);
    }
}
