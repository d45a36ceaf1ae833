using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.CommandLine;

public sealed class TerminalTests : IDisposable
{
    // The runtime itself may switch the keypad's mode, which is no colour.
    private const string Colour = @"\e\[[0-9;]*m";

    private readonly TemporaryFolder _folder = new();

    public TerminalTests() => _folder.WriteFlag("new_checkout", """{"enabled": true, "rollout_percentage": 101}""");

    [Theory]
    [InlineData("validate")]
    [InlineData("list")]
    [InlineData("evaluate")]
    [InlineData("stale")]
    [InlineData("simulate")]
    public async Task A_pipe_has_no_escape_sequences(string verb)
    {
        var result = await _folder.Flags(new Dictionary<string, string?> { ["TERM"] = "xterm-256color" }, verb);

        Assert.DoesNotContain('\e', result.AllOutput);
    }

    [Fact]
    public async Task A_terminal_has_colour()
    {
        var result = await OnTerminal("validate");

        Assert.Matches(Colour, result.Output);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public async Task A_terminal_that_wants_no_colour_gets_none(string variable, string value)
    {
        var result = await OnTerminal("validate", new Dictionary<string, string?> { [variable] = value });

        Assert.DoesNotMatch(Colour, result.Output);
        Assert.Contains("error FLAG0013", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_users_has_a_progress_bar_on_standard_error()
    {
        _folder.WriteFlag("new_checkout", """{"enabled": true, "rollout_percentage": 50}""");
        await File.WriteAllLinesAsync(
            _folder.PathOf("users.txt"),
            Enumerable.Range(0, 2_000_000).Select(i => $"user{i}"),
            TestContext.Current.CancellationToken);

        var result = await OnTerminal("evaluate --users-file users.txt --format json > out.jsonl");

        Assert.Contains("users", result.Output, StringComparison.Ordinal);
        Assert.Contains('━', result.Output);
        Assert.Equal(2_000_000, (await File.ReadAllLinesAsync(_folder.PathOf("out.jsonl"), TestContext.Current.CancellationToken)).Length);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs the tool on a pseudo terminal, which <c>script</c> of util-linux provides.</summary>
    private async Task<CommandResult> OnTerminal(string arguments, Dictionary<string, string?>? variables = null)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no 'script' to make a terminal with.");
        var environment = new Dictionary<string, string?>(variables ?? []);
        environment.TryAdd("TERM", "xterm-256color");
        return await Command.Run(
            _folder.Path, "/usr/bin/script", ["--quiet", "--return", "--command", $"{FlagsCommand.Executable} {arguments}", "/dev/null"], environment);
    }
}
