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
        UseHub = false,
        Title = "Models",
        Tabs = { "one", "three" },
    };

    public string[] List() => ["b"];

    public Dictionary<string, bool> Map() => new()
    {
        ["hub"] = false,
        ["other"] = true,
    };
}
