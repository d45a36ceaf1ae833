using LlmHub.Flagging;

namespace LlmHub.Arguments;

public class Renderer(FeatureFlags flags)
{
    public string Render(string user) => Page.Render(title: "Hub", wide: true, footer: false);

    public string Text(string user) => string.Format("{0}: {1}", user, "hub");

    public string Interpolated(string user) => $"{user} sees {"the hub"} ({true})";

    public (bool On, string User) Pair(string user) => (true, user);

    public object Anonymous(string user) => new { Hub = true, user };

    public bool[] Array(string user) => [true, flags.IsDarkModeEnabled(user)];

    public void Log(string user, Action<string, object?[]> log) => log("hub {On}", [true]);

    public bool Swap(string user, ref bool other)
    {
        var mine = true;
        (mine, other) = (other, mine);
        return mine;
    }
}

public static class Page
{
    public static string Render(string title, bool wide, bool footer) => title + wide + footer;
}
