using Flags.Testing;
using LlmHubSample.Tests.Running;
using LlmHubSample.Tests.SignIn;

namespace LlmHubSample.Tests.Rollout;

/// <summary><c>flags pull</c> writes what operators changed in the running service back into its manifest.</summary>
public sealed class PulledState : IDisposable
{
    private static readonly string Tool = RepositoryFiles.PathOf("src", "Flags.Cli", "bin", RepositoryFiles.Configuration, "net10.0", "Flags.Cli");

    private readonly TemporaryFolder _folder = new();
    private readonly string _manifest = File.ReadAllText(Path.Combine(RunningHub.ProjectFolder, "flags.json"));

    public PulledState() => _folder.Write("flags.json", _manifest);

    [Fact]
    public async Task A_flag_that_operators_put_to_100_percent_is_there_in_the_manifest_and_all_else_stays()
    {
        await using var hub = await RunningHub.Start("Production", UserJwts.Settings);
        await Change(hub, "/api/v1/features/unified_llm_hub/enable");

        (await Pull(hub, UserJwts.Token("flags:read"))).MustSucceed();

        var before = _manifest.Split('\n');
        var after = (await File.ReadAllTextAsync(_folder.PathOf("flags.json"))).Split('\n');
        Assert.Equal(before.Length, after.Length);
        Assert.Equal(
            ["      \"enabled\": true,", "      \"rollout_percentage\": 100,"],
            after.Zip(before).Where(pair => pair.First != pair.Second).Select(pair => pair.First));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_written_and_the_refusal_is_told()
    {
        await using var hub = await RunningHub.Start("Production", UserJwts.Settings);

        var refused = await Pull(hub, token: null);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("401", refused.Error, StringComparison.Ordinal);
        Assert.Equal(_manifest, await File.ReadAllTextAsync(_folder.PathOf("flags.json")));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Change(RunningHub hub, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Authorization = new("Bearer", UserJwts.Token("flags:write"));
        using var response = await hub.Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    private Task<CommandResult> Pull(RunningHub hub, string? token) => Command.Run(
        _folder.Path,
        Tool,
        token is null ? ["pull", "--url", hub.Address.AbsoluteUri] : ["pull", "--url", hub.Address.AbsoluteUri, "--token", token]);
}
