using System.Text.Json;
using System.Text.Json.Nodes;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Ofrep;

/// <summary>The OpenFeature project's own clients, as they are installed from their package-lock.json, in a real Node.</summary>
public sealed class OpenFeatureClients(OpenFeatureClients.Installation clients)
    : IClassFixture<OpenFeatureClients.Installation>, IDisposable
{
    private static readonly string[] Keys = ["new_checkout", "night_mode", "old_search", "no_such_flag"];

    private static readonly string[] Users =
        ["ada@example.com", "bob@example.com", "a/b", "50% off", "Žofie ☃", .. Enumerable.Range(0, 20).Select(i => $"user-{i}")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_Node_service_is_told_what_the_accessors_decide()
    {
        await using var service = await Start();

        var answers = await clients.Run("node-service.mjs", new { url = service.Url, token = Tokens.Reader, users = Users, flags = Keys });

        AssertTold(service.Flags.Current, answers);
    }

    [Fact]
    public async Task A_page_is_told_what_the_accessors_decide_and_of_changes_as_they_happen()
    {
        await using var service = await Start();
        var before = service.Flags.Current;

        var told = await clients.Run(
            "web-page.mjs",
            new { url = service.Url, token = Tokens.Reader, @operator = Tokens.Writer, users = Users, flags = Keys, change = "night_mode" });

        AssertTold(before, told["answers"]!);
        Assert.False((bool)told["before"]!);
        Assert.True((bool)told["after"]!);
        Assert.Equal("""["night_mode"]""", told["flagsChanged"]!.ToJsonString());
    }

    [Fact]
    public async Task A_React_page_changes_with_its_flag()
    {
        await using var service = await Start();

        var shown = await clients.Run(
            "react-page.mjs",
            new { url = service.Url, token = Tokens.User, @operator = Tokens.Writer, user = "ada@example.com", change = "night_mode" });

        Assert.Equal("""{"before":"old page","after":"new page"}""", shown.ToJsonString());
    }

    private static void AssertTold(FlagSnapshot snapshot, JsonNode answers)
    {
        foreach (var user in Users)
        {
            foreach (var key in Keys)
            {
                var told = answers[user]![key]!;
                var decision = snapshot.Evaluate(key, user);
                var isKnown = snapshot.Find(key) is not null;
                Assert.Equal(decision.Enabled, (bool)told["value"]!);
                Assert.Equal(isKnown ? OpenFeatureReason.Of(decision).ToUpperInvariant() : "ERROR", (string?)told["reason"]);
                Assert.Equal(isKnown ? decision.Reason.ToString() : null, (string?)told["ours"]);
                Assert.Equal(isKnown ? null : "FLAG_NOT_FOUND", (string?)told["errorCode"]);
            }
        }
    }

    private Task<Service> Start() => Service.StartWithStore(_folder.PathOf("flags.db"));

    /// <summary>The clients, installed once.</summary>
    public sealed class Installation : IAsyncLifetime
    {
        private static readonly string Folder = RepositoryFiles.PathOf("tests", "Flags.AspNetCore.Tests", "Ofrep", "clients");

        // As test.sh has installed them; a run of this project alone does it by itself.
        public async ValueTask InitializeAsync()
        {
            var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
            if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
            {
                (await Command.Run(Folder, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])).MustSucceed();
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        internal async Task<JsonNode> Run(string script, object call) => JsonNode.Parse(
            (await Command.Run(Folder, "node", [script, JsonSerializer.Serialize(call)])).MustSucceed().Output)!;
    }
}
