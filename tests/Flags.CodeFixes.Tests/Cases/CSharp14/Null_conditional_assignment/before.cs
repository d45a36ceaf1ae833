using LlmHub.Flagging;

namespace LlmHub;

public class Box
{
    public bool On { get; set; }
    public int Count { get; set; }
}

public class Page(FeatureFlags flags)
{
    public void Set(Box? box)
    {
        box?.On = flags.IsUnifiedLlmHubEnabled();
        box?.Count += flags.IsUnifiedLlmHubEnabled() ? 1 : 2;
    }

    public required string Name { get; init; }

    public bool Cached
    {
        get => field && flags.IsUnifiedLlmHubEnabled();
        set => field = value || flags.IsUnifiedLlmHubEnabled();
    }
}
