using LlmHub.Flagging;

namespace LlmHub.Views;

public class PageModel
{
    public string Title { get; set; } = "";

    public bool ShowHub { get; set; }

    public List<string> Tabs { get; } = [];

    public Dictionary<string, bool> Switches { get; } = [];
}

public class Views(FeatureFlags flags)
{
    public PageModel Build(string user, int models) => new PageModel
    {
        Title = "Hub",
        ShowHub = true,
        Tabs = { "home", "hub", "help" },
        Switches =
        {
            ["hub"] = !flags.IsDarkModeEnabled(user),
            ["old"] = false,
        },
    };

    public string[] Pages(string user) => ["hub", "help"];
}
