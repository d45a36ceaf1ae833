using LlmHub.Flagging;

namespace LlmHub;

public class Page
{
    private readonly FeatureFlags flags;
    private readonly Dictionary<string, string> cache = new();
    private int counter;

    public Page(FeatureFlags flags)
    {
        this.flags = flags;
        this.counter = 0;
    }

    public string Load(string key)
    {
        if (!flags.IsUnifiedLlmHubEnabled())
        {
            counter++;
            cache[key] = Compute(key);
            return cache[key];
        }

        return key;
    }

    private string Compute(string key)
    {
        return key + counter;
    }
}
