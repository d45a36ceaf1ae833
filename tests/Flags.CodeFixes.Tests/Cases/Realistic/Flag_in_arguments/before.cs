using LlmHub.Flagging;

namespace LlmHub.Arguments;

public class Renderer(FeatureFlags flags)
{
    public string Render(string user) => Page.Render(title: "Hub", wide: flags.IsUnifiedLlmHubEnabled(user), footer: !flags.IsUnifiedLlmHubEnabled(user));

    public string Text(string user) => string.Format("{0}: {1}", user, flags.IsUnifiedLlmHubEnabled(user) ? "hub" : "models");

    public string Interpolated(string user) => $"{user} sees {(flags.IsUnifiedLlmHubEnabled(user) ? "the hub" : "the models")} ({flags.IsUnifiedLlmHubEnabled(user)})";

    public (bool On, string User) Pair(string user) => (flags.IsUnifiedLlmHubEnabled(user), user);

    public object Anonymous(string user) => new { Hub = flags.IsUnifiedLlmHubEnabled(user), user };

    public bool[] Array(string user) => [flags.IsUnifiedLlmHubEnabled(user), flags.IsDarkModeEnabled(user)];

    public void Log(string user, Action<string, object?[]> log) => log("hub {On}", [flags.IsUnifiedLlmHubEnabled(user)]);

    public bool Swap(string user, ref bool other)
    {
        var mine = flags.IsUnifiedLlmHubEnabled(user);
        (mine, other) = (other, mine);
        return mine;
    }
}

public static class Page
{
    public static string Render(string title, bool wide, bool footer) => title + wide + footer;
}
