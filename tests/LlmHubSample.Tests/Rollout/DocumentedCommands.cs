using System.Text.Json;
using System.Text.RegularExpressions;
using Flags.Testing;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Rollout;

/// <summary>The commands of docs/rollout.md and docs/rollback.md, run by a shell as they stand.</summary>
public sealed partial class DocumentedCommands : IAsyncLifetime
{
    private RunningHub? _hub;

    public async ValueTask InitializeAsync() => _hub = await RunningHub.Start("Development");

    [Fact]
    public async Task Check_tells_the_decisions_and_the_reason()
    {
        var output = await Run("rollout.md", "Check what is decided");

        Assert.Contains("\"unified_llm_hub\":true", output, StringComparison.Ordinal);
        Assert.Contains("\"reason\":\"full_rollout\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_percent_is_half()
    {
        Assert.Equal(50, Json(await Run("rollout.md", "Set the rollout to 50 %")).GetProperty("rollout_percentage").GetDecimal());
    }

    [Fact]
    public async Task Disable_and_enable_switch_everybody()
    {
        Assert.False(Json(await Run("rollout.md", "Disable for everybody")).GetProperty("enabled").GetBoolean());
        Assert.Contains("globally_disabled", await Run("rollback.md", "Check, as a user"), StringComparison.Ordinal);
        Assert.True(Json(await Run("rollout.md", "Enable for everybody")).GetProperty("enabled").GetBoolean());
    }

    [Fact]
    public async Task The_first_phase_lets_in_whom_it_names()
    {
        await Run("rollout.md", "Let one user in");

        Assert.Contains("<h1>LLM Hub</h1>", await _hub!.Get("/admin/llm-management?user_id=admin@example.com"), StringComparison.Ordinal);
        Assert.Contains("<h1>LLM Provider Keys</h1>", await _hub.Get("/admin/llm-management?user_id=test@example.com"), StringComparison.Ordinal);
        Assert.Contains("phase 1", await Run("rollout.md", "See who changed what"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_blacklist_takes_one_user_out()
    {
        await Run("rollback.md", "Put somebody on the blacklist");

        Assert.Contains("<h1>LLM Provider Keys</h1>", await _hub!.Get("/admin/llm-management?user_id=test@example.com"), StringComparison.Ordinal);
        Assert.Contains("<h1>LLM Hub</h1>", await _hub.Get("/admin/llm-management?user_id=ada@example.com"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_kill_switch_of_the_environment_wins_over_everything()
    {
        var (name, value) = KillSwitch().Match(File.ReadAllText(RepositoryFiles.PathOf("docs", "rollback.md"))) is { Success: true } match
            ? (match.Groups[1].Value, match.Groups[2].Value)
            : throw new InvalidOperationException("docs/rollback.md does not export the kill switch.");
        await using var killed = await RunningHub.Start("Development", (name, value));

        using var enable = await killed.Client.PostAsync(new Uri("/api/v1/features/unified_llm_hub/enable", UriKind.Relative), null);

        Assert.Equal(System.Net.HttpStatusCode.Conflict, enable.StatusCode);
        Assert.Contains("<h1>LLM Provider Keys</h1>", await killed.Get("/admin/llm-management"), StringComparison.Ordinal);
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private async Task<string> Run(string page, string sentence) =>
        (await DocumentedShell.Run(page, sentence, _hub!.Address, "not needed in development")).MustSucceed().Output;

    [GeneratedRegex("export (FEATURE_[A-Z_]+)=(false)")]
    private static partial Regex KillSwitch();

    public async ValueTask DisposeAsync() => await _hub!.DisposeAsync();
}
