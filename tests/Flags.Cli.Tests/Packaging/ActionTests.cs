using System.Text.RegularExpressions;
using Flags.Testing;

namespace Flags.Cli.Tests.Packaging;

/// <summary>The GitHub Action and the Git hook, run as the scripts that they are.</summary>
public sealed partial class ActionTests(InstalledTool tool) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_action_hands_every_input_to_its_script()
    {
        var action = await File.ReadAllTextAsync(RepositoryFiles.PathOf("action.yml"), TestContext.Current.CancellationToken);
        var script = await File.ReadAllTextAsync(RepositoryFiles.PathOf("eng", "check-flags.sh"), TestContext.Current.CancellationToken);

        Assert.Contains("run: '\"$GITHUB_ACTION_PATH/eng/check-flags.sh\"'", action, StringComparison.Ordinal);
        var given = Variable.Matches(action).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var read = Variable.Matches(script).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(given.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"owner": "o", "created": "2026-03-01", "enabled": true, "rollout_percentage": 50, "kind": "permission"}""", "report", 0, "", "No flag is stale.")]
    [InlineData("""{"owner": "o", "created": "2026-03-01", "enabeld": true, "kind": "permission"}""", "report", 1, "::warning file=my flags/flags.json", "No flag is stale.")]
    [InlineData("""{"owner": "o", "created": "2020-01-01", "enabled": true, "end_date": "2020-02-01"}""", "report", 0, "", "FLAG2001")]
    [InlineData("""{"owner": "o", "created": "2020-01-01", "enabled": true, "end_date": "2020-02-01"}""", "fail", 1, "", "FLAG2001")]
    [InlineData("""{"enabled": "yes"}""", "off", 1, "::error file=my flags/flags.json", "")]
    public async Task The_action_annotates_mistakes_and_reports_stale_flags(string flag, string stale, int exitCode, string annotation, string summary)
    {
        _folder.Write("nuget.config", tool.NuGetConfig);
        _folder.Write("my flags/flags.json", $"{{\"flags\": {{\"a_flag\": {flag}}}}}");
        _folder.Write("summary.md", "");
        await tool.FolderAsync();

        var result = await Command.Run(_folder.Path, "bash", [RepositoryFiles.PathOf("eng", "check-flags.sh")], new Dictionary<string, string?>
        {
            ["RUNNER_TEMP"] = _folder.PathOf("runner"),
            ["GITHUB_STEP_SUMMARY"] = _folder.PathOf("summary.md"),
            ["FLAGS_PATHS"] = "my flags\n",
            ["FLAGS_STALE"] = stale,
        });

        Assert.True(exitCode == result.ExitCode, result.AllOutput);
        Assert.Contains(annotation, result.Output, StringComparison.Ordinal);
        Assert.Contains(summary, await File.ReadAllTextAsync(_folder.PathOf("summary.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hook_refuses_a_commit_with_a_broken_manifest_and_looks_at_what_is_staged()
    {
        await Git("init", "--quiet");
        File.Copy(RepositoryFiles.PathOf("eng", "pre-commit"), _folder.PathOf(".git/hooks/pre-commit"));
        _folder.Write("src/flags.json", """{"flags": {"a_flag": {"enabled": "yes"}}}""");
        await Git("add", ".");
        _folder.Write("src/flags.json", """{"flags": {}}""");

        var refused = await Commit();
        await Git("add", ".");
        var accepted = await Commit();

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("src/flags.json(1,", refused.AllOutput, StringComparison.Ordinal);
        Assert.True(accepted.ExitCode == 0, accepted.AllOutput);
    }

    [Fact]
    public async Task The_hook_lets_a_commit_without_manifests_pass()
    {
        await Git("init", "--quiet");
        File.Copy(RepositoryFiles.PathOf("eng", "pre-commit"), _folder.PathOf(".git/hooks/pre-commit"));
        _folder.Write("readme.txt", "x");
        await Git("add", ".");

        Assert.Equal(0, (await Commit()).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private async Task Git(params string[] arguments) => (await Command.Run(_folder.Path, "git", arguments)).MustSucceed();

    private async Task<CommandResult> Commit() => await Command.Run(
        _folder.Path,
        "git",
        ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message", "x"],
        new Dictionary<string, string?> { ["PATH"] = $"{await tool.FolderAsync()}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}" });

    [GeneratedRegex("FLAGS_[A-Z_]+")]
    private static partial Regex Variable { get; }
}
