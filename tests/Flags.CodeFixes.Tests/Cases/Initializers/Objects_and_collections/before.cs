using LlmHub.Flagging;

namespace LlmHub;

public class Options
{
    public bool UseNew { get; set; }

    public string Name { get; set; } = "";
}

public class Page(FeatureFlags flags)
{
    public Options A(string user) => new()
    {
        UseNew = flags.IsUnifiedLlmHubEnabled(user),
        Name = flags.IsUnifiedLlmHubEnabled(user) ? "new" : "old",
    };

    public List<bool> B() => new List<bool> { flags.IsUnifiedLlmHubEnabled(), false };

    public Dictionary<string, bool> C() => new()
    {
        ["hub"] = flags.IsUnifiedLlmHubEnabled(),
        ["x"] = true,
    };

    public object D() => new { hub = flags.IsUnifiedLlmHubEnabled(), dark = flags.IsDarkModeEnabled() };

    public bool[] E() => [flags.IsUnifiedLlmHubEnabled(), !flags.IsUnifiedLlmHubEnabled()];

    public string F(string user) => $"hub={flags.IsUnifiedLlmHubEnabled(user)}, {user}";

    public void G() => Console.WriteLine(flags.IsUnifiedLlmHubEnabled());
}
