using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
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
        using var tool = StartAsInATerminal("bash", "-c", endlessUsers);
        Assert.NotNull(await tool.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        var processId = await File.ReadAllTextAsync(_folder.PathOf("pid"), TestContext.Current.CancellationToken);

        (await Command.Run(_folder.Path, "kill", ["-INT", processId.Trim()])).MustSucceed();

        var drained = tool.StandardOutput.BaseStream.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
        var message = await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await drained;
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, tool.ExitCode);
        Assert.Contains("flags: Stopped.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"flags\": {}\n}\n", "new", "a_flag", "--created", "2026-01-01")]
    [InlineData(null, "init", "--created", "2026-01-01")]
    public async Task A_kill_at_any_moment_leaves_the_old_manifest_or_the_new_one(string? before, params string[] arguments)
    {
        WriteManifest(before);
        (await _folder.Flags(arguments)).MustSucceed();
        var after = ManifestNow();
        for (var i = 0; i < 20; i++)
        {
            WriteManifest(before);
            using var tool = Process.Start(Command.StartInfo(_folder.Path, FlagsCommand.Executable, arguments))!;
            await KillAfterAsync(tool, TimeSpan.FromMilliseconds(15 * i));

            Assert.Contains(ManifestNow(), new[] { before, after });
        }
    }

    [Fact]
    public async Task Ctrl_C_while_a_service_keeps_pull_waiting_leaves_the_folder_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are Unix's.");
        _folder.WriteFlag("new_checkout", """{"enabled": true}""");
        var before = ManifestNow();
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var tool = StartAsInATerminal(FlagsCommand.Executable, "pull", "--url", $"http://{silent.LocalEndpoint}");
        using var asked = await silent.AcceptSocketAsync(TestContext.Current.CancellationToken);

        (await Command.Run(_folder.Path, "kill", ["-INT", $"{tool.Id}"])).MustSucceed();
        var message = await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, tool.ExitCode);
        Assert.Contains("flags: Stopped.", message, StringComparison.Ordinal);
        Assert.Equal(before, ManifestNow());
        Assert.Equal(["flags.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    public void Dispose() => _folder.Dispose();

    // A shell without job control has its background jobs, such as a test run, ignore Ctrl-C, and so do their children.
    private Process StartAsInATerminal(params string[] command) =>
        Process.Start(Command.StartInfo(_folder.Path, "perl", ["-e", "$SIG{INT} = 'DEFAULT'; exec { $ARGV[0] } @ARGV", .. command]))!;

    private void WriteManifest(string? text)
    {
        File.Delete(_folder.PathOf("flags.json"));
        if (text is not null)
        {
            _folder.Write("flags.json", text);
        }
    }

    private string? ManifestNow() =>
        File.Exists(_folder.PathOf("flags.json")) ? File.ReadAllText(_folder.PathOf("flags.json")) : null;

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
