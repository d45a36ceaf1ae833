using System.Diagnostics;
using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.CommandLine;

public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Ctrl_C_stops_the_reading_of_users_with_exit_code_2()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are Unix's.");
        _folder.WriteFlag("new_checkout", """{"enabled": true}""");
        var endlessUsers = $"yes ada | {{ echo $BASHPID > pid; exec '{FlagsCommand.Executable}' evaluate --users-file - --format json; }}";
        using var tool = Process.Start(Command.StartInfo(_folder.Path, "bash", ["-c", endlessUsers]))!;
        Assert.NotNull(await tool.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        var processId = await File.ReadAllTextAsync(_folder.PathOf("pid"), TestContext.Current.CancellationToken);

        (await Command.Run(_folder.Path, "kill", ["-INT", processId.Trim()])).MustSucceed();

        var drained = tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var message = await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await drained;
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, tool.ExitCode);
        Assert.Contains("flags: Stopped.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kill_at_any_moment_leaves_the_old_manifest_or_the_new_one()
    {
        const string Before = "{\n  \"flags\": {}\n}\n";
        var after = await AfterNew(Before);
        for (var i = 0; i < 20; i++)
        {
            _folder.Write("flags.json", Before);
            using var tool = Process.Start(Command.StartInfo(_folder.Path, FlagsCommand.Executable, ["new", "a_flag", "--created", "2026-01-01"]))!;
            await KillAfterAsync(tool, TimeSpan.FromMilliseconds(15 * i));

            Assert.Contains(await ManifestNow(), new[] { Before, after });
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> AfterNew(string before)
    {
        _folder.Write("flags.json", before);
        (await _folder.Flags("new", "a_flag", "--created", "2026-01-01")).MustSucceed();
        return await ManifestNow();
    }

    private Task<string> ManifestNow() => File.ReadAllTextAsync(_folder.PathOf("flags.json"), TestContext.Current.CancellationToken);

    private static async Task KillAfterAsync(Process tool, TimeSpan life)
    {
        using var end = new CancellationTokenSource(life);
        try
        {
            await tool.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            tool.Kill();
            await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }
}
