using LlmHub.Flagging;

var app = new Application();
app.Map("/hub", () => "new");
app.Map("/list", (string user) =>
{
    return user;
});
app.Map("/new", () => "new");

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
