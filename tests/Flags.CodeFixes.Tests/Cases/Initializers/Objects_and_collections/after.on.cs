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
        UseNew = true,
        Name = "new",
    };

    public List<bool> B() => new List<bool> { true, false };

    public Dictionary<string, bool> C() => new()
    {
        ["hub"] = true,
        ["x"] = true,
    };

    public object D() => new { hub = true, dark = flags.IsDarkModeEnabled() };

    public bool[] E() => [true, false];

    public string F(string user) => $"hub={true}, {user}";

    public void G() => Console.WriteLine(true);
}
