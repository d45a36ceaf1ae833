using LlmHub.Flagging;

var app = new Application();
app.Map("/hub", () => "old");
app.Map("/list", (string user) =>
{
    return "none";
});

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
