using LlmHub.Flagging;

namespace LlmHub;

public class Page(FeatureFlags flags)
{
    public bool A(string? name, bool strict) => name != null && flags.IsUnifiedLlmHubEnabled(Lookup(name)) || strict;

    public string B(string? name)
    {
        return name != null && flags.IsUnifiedLlmHubEnabled(Lookup(name)) ? "new" : "old";
    }

    public string C(string? name)
    {
        if (name == null)
        {
            return "none";
        }
        else if (flags.IsUnifiedLlmHubEnabled(Lookup(name)) && name.Length > 2)
        {
            return "new";
        }
        else
        {
            return "old";
        }
    }

    private static string Lookup(string name)
    {
        Console.WriteLine(name);
        return name;
    }
}
