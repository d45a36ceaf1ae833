using LlmHub.Flagging;

namespace LlmHub;

public class Options
{
    public bool UseHub { get; set; }
    public string Title { get; set; } = "";
    public List<string> Tabs { get; } = new();
}

public class Page(FeatureFlags flags)
{
    public Options Make() => new()
    {
        UseHub = flags.IsUnifiedLlmHubEnabled(),
        Title = flags.IsUnifiedLlmHubEnabled() ? "Hub" : "Models",
        Tabs = { "one", flags.IsUnifiedLlmHubEnabled() ? "two" : "three" },
    };

    public string[] List() => [.. flags.IsUnifiedLlmHubEnabled() ? new[] { "a" } : [], "b"];

    public Dictionary<string, bool> Map() => new()
    {
        ["hub"] = flags.IsUnifiedLlmHubEnabled(),
        ["other"] = !flags.IsUnifiedLlmHubEnabled(),
    };
}
