using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public string First(string user, int kind)
    {
        if (flags.IsUnifiedLlmHubEnabled(user))
        {
            return "new";
        }
        else if (kind == 1)
        {
            return "one";
        }
        else
        {
            return "many";
        }
    }

    public string Middle(string user, int kind)
    {
        string result;
        if (kind == 1)
        {
            result = "one";
        }
        else if (flags.IsUnifiedLlmHubEnabled(user))
        {
            result = "new";
        }
        else
        {
            result = "many";
        }

        return result;
    }

    public string Last(string user, int kind)
    {
        var result = "many";
        if (kind == 1)
        {
            result = "one";
        }
        else if (flags.IsUnifiedLlmHubEnabled(user))
        {
            result = "new";
        }

        return result;
    }
}
