using System.Globalization;

namespace LlmHub.Views;

public class PageModel
{
    public string Title { get; set; } = "";

    public bool ShowHub { get; set; }

    public List<string> Tabs { get; } = [];

    public Dictionary<string, bool> Switches { get; } = [];
}

public class Views
{
    public PageModel Build(string user, int models) => new PageModel
    {
        Title = Format(models),
        ShowHub = false,
        Tabs = { "home", "models", "help" },
        Switches =
        {
            ["hub"] = false,
            ["old"] = true,
        },
    };

    public string[] Pages(string user) => [.. new[] { "models", "prompts" }, "help"];

    private static string Format(int models) => models.ToString(CultureInfo.InvariantCulture) + " models";
}
