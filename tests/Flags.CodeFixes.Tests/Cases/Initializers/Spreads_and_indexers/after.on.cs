namespace LlmHub;

public class Options
{
    public bool UseHub { get; set; }
    public string Title { get; set; } = "";
    public List<string> Tabs { get; } = new();
}

public class Page
{
    public Options Make() => new()
    {
        UseHub = true,
        Title = "Hub",
        Tabs = { "one", "two" },
    };

    public string[] List() => [.. new[] { "a" }, "b"];

    public Dictionary<string, bool> Map() => new()
    {
        ["hub"] = true,
        ["other"] = false,
    };
}
