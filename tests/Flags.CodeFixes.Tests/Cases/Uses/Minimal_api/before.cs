using LlmHub.Flagging;

var app = new Application();
app.Map("/hub", (FeatureFlags flags) => flags.IsUnifiedLlmHubEnabled() ? "new" : "old");
app.Map("/list", (FeatureFlags flags, string user) =>
{
    if (!flags.IsUnifiedLlmHubEnabled(user))
    {
        return "none";
    }

    return user;
});
if (app.Flags.IsUnifiedLlmHubEnabled())
{
    app.Map("/new", () => "new");
}

app.Run();

public class Application
{
    public FeatureFlags Flags { get; } = new();

    public void Map(string path, Delegate handler)
    {
    }

    public void Run()
    {
    }
}
