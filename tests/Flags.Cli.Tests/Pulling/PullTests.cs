using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Pulling;

public sealed class PullTests : IDisposable
{
    private const string Manifest = """
        {
          // Ours.
          "flags": {
            "new_checkout": {
              "owner": "shop", // who
              "enabled": false,
              "rollout_percentage": 25.0,
              "end_date": "2026-12-01",
              "whitelist_users": ["ada"]
            },
            "steady": { "enabled": true }
          }
        }

        """;

    private readonly TemporaryFolder _folder = new();

    public PullTests() => _folder.Write("flags.json", Manifest);

    [Fact]
    public async Task What_operators_changed_is_written_with_minimal_changes_of_the_text()
    {
        await using var service = new AnsweringService(200, """
            {"flags": {
              "new_checkout": {"enabled": true, "rollout_percentage": 100, "whitelist_users": ["ada", "bob"], "blacklist_users": [], "start_date": null, "end_date": "2026-12-01T00:00:00Z"},
              "steady": {"enabled": true, "rollout_percentage": 50}
            }}
            """);

        var result = (await _folder.Flags("pull", "--url", service.Address, "--token", "secret", "--format", "json")).MustSucceed();

        Assert.Equal("/api/v1/features/", service.AskedFor);
        Assert.Equal("Bearer secret", service.Authorization);
        Assert.Equal(
            Manifest.Replace("\"enabled\": false", "\"enabled\": true", StringComparison.Ordinal)
                .Replace("25.0", "100", StringComparison.Ordinal)
                .Replace("[\"ada\"]", "[\"ada\", \"bob\"]", StringComparison.Ordinal)
                .Replace("\"steady\": { \"enabled\": true }", "\"steady\": { \"enabled\": true, \"rollout_percentage\": 50 }", StringComparison.Ordinal),
            await ManifestNow());
        Assert.Equal(
            """
            {"flag":"new_checkout","field":"enabled","old":false,"new":true}
            {"flag":"new_checkout","field":"rollout_percentage","old":25.0,"new":100}
            {"flag":"new_checkout","field":"whitelist_users","old":["ada"],"new":["ada", "bob"]}
            {"flag":"steady","field":"rollout_percentage","old":null,"new":50}

            """.ReplaceLineEndings("\n"),
            result.Output);
    }

    [Fact]
    public async Task A_list_of_flags_with_their_config_is_understood_too()
    {
        await using var service = new AnsweringService(200, """
            {"features": [{"flag": "steady", "enabled": true, "config": {"enabled": true, "rollout_percentage": 100}, "reason": "full_rollout"}]}
            """);

        (await _folder.Flags("pull", "--url", service.Address)).MustSucceed();

        Assert.Contains("\"steady\": { \"enabled\": true, \"rollout_percentage\": 100 }", await ManifestNow(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_fails_when_there_is_a_difference()
    {
        await using var changed = new AnsweringService(200, """{"flags": {"steady": {"enabled": false}}}""");
        await using var same = new AnsweringService(200, """{"flags": {"steady": {"enabled": true}}}""");

        var difference = await _folder.Flags("pull", "--url", changed.Address, "--dry-run");
        var none = await _folder.Flags("pull", "--url", same.Address, "--dry-run");

        Assert.Equal("steady.enabled: true -> false\n", difference.Output);
        Assert.Equal(1, difference.ExitCode);
        Assert.Equal(0, none.ExitCode);
        Assert.Equal(Manifest, await ManifestNow());
    }

    [Fact]
    public async Task A_flag_that_the_manifest_has_not_is_told_and_left_alone()
    {
        await using var service = new AnsweringService(200, """{"flags": {"another": {"enabled": true}}}""");

        var result = await _folder.Flags("pull", "--url", service.Address);

        Assert.Contains("the service has a flag 'another'", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Manifest, await ManifestNow());
    }

    [Fact]
    public async Task The_token_may_come_from_a_variable()
    {
        await using var service = new AnsweringService(200, """{"flags": {}}""");

        (await _folder.Flags(new Dictionary<string, string?> { ["FLAGS_TOKEN"] = "hidden" }, "pull", "--url", service.Address)).MustSucceed();

        Assert.Equal("Bearer hidden", service.Authorization);
    }

    [Theory]
    [InlineData(401, "{}", "answered 401", "Give a token that may read flags")]
    [InlineData(500, "{}", "answered 500", "")]
    [InlineData(200, "<html>", "did not answer with flags", "")]
    [InlineData(200, "[{}]", "a flag in the list does not say its key", "")]
    [InlineData(200, """{"flags": {"steady": {}}}""", "the flag 'steady' has no field 'enabled'", "")]
    [InlineData(200, """{"flags": {"steady": {"enabled": true, "rollout_percentage": 101}}}""", "error FLAG0013", "Nothing was written")]
    public async Task An_answer_that_is_no_answer_is_told_and_nothing_is_written(int status, string body, string message, string advice)
    {
        await using var service = new AnsweringService(status, body);

        var result = await _folder.Flags("pull", "--url", service.Address);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains(advice, result.Error, StringComparison.Ordinal);
        Assert.Equal(Manifest, await ManifestNow());
    }

    [Fact]
    public async Task A_host_that_is_away_is_told()
    {
        var result = await _folder.Flags("pull", "--url", $"http://127.0.0.1:{FreePort.Find()}");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("cannot be reached", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--url' is required", "pull")]
    [InlineData("--url 'shop' is no http or https address", "pull", "--url", "shop")]
    [InlineData("There is no manifest 'gone.json'", "pull", "--url", "http://localhost:1", "--manifest", "gone.json")]
    public async Task A_mistake_on_the_command_line_is_told_with_exit_code_2(string message, params string[] arguments)
    {
        var result = await _folder.Flags(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<string> ManifestNow() => File.ReadAllTextAsync(_folder.PathOf("flags.json"), TestContext.Current.CancellationToken);
}
