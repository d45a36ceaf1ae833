var app = new App();
var version = "2";

app.MapGet("/models", (string user) => Endpoints.Models(user));
app.MapGet("/status", _ => $"version {version}, hub {false}");

app.MapGet("/models/old", Endpoints.Models);
app.MapGet("/prompts/old", Endpoints.Models);

app.Run();

internal static class Endpoints
{
    public static string Hub(string user) => "hub for " + user;

    public static string Models(string user) => "models for " + user;
}

internal sealed class App
{
    private readonly Dictionary<string, Func<string, string>> _routes = [];

    public void MapGet(string path, Func<string, string> handler) => _routes[path] = handler;

    public void Run() => Console.WriteLine(_routes.Count);
}
