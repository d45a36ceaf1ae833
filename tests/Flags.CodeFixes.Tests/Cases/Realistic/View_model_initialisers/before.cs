using System.Globalization;
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
        Title = flags.IsUnifiedLlmHubEnabled(user) ? "Hub" : Format(models),
        ShowHub = flags.IsUnifiedLlmHubEnabled(userId: user),
        Tabs = { "home", flags.IsUnifiedLlmHubEnabled(user) ? "hub" : "models", "help" },
        Switches =
        {
            ["hub"] = flags.IsUnifiedLlmHubEnabled(user) && !flags.IsDarkModeEnabled(user),
            ["old"] = !flags.IsUnifiedLlmHubEnabled(user),
        },
    };

    public string[] Pages(string user) => [.. flags.IsUnifiedLlmHubEnabled(user) ? ["hub"] : new[] { "models", "prompts" }, "help"];

    private static string Format(int models) => models.ToString(CultureInfo.InvariantCulture) + " models";
}
