using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Completion;

public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("flags ev", "evaluate")]
    [InlineData("flags evaluate --ex", "--explain")]
    [InlineData("flags evaluate --flag new_", "new_checkout")]
    [InlineData("flags validate --format s", "sarif")]
    public async Task Bash_completes_verbs_options_values_and_keys(string line, string completion)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "bash is taken for granted on Linux alone.");
        _folder.WriteFlag("new_checkout", """{"enabled": true}""");
        File.CreateSymbolicLink(_folder.PathOf("flags"), FlagsCommand.Executable);
        _folder.Write("complete.sh", $"""
            PATH="$PWD:$PATH"
            source <(flags completion bash)
            COMP_LINE={Quoted(line)}
            COMP_POINT={line.Length}
            _flags_complete
            printf '%s\n' "$COMPREPLY"
            """);

        var result = (await Command.Run(_folder.Path, "bash", ["complete.sh"])).MustSucceed();

        Assert.Equal(completion, result.Output.Trim());
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _flags_complete flags")]
    [InlineData("zsh", "compdef _flags_complete flags")]
    [InlineData("fish", "complete --command flags")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Each_shell_has_its_script(string shell, string contents)
    {
        var result = (await _folder.Flags("completion", shell)).MustSucceed();

        Assert.Contains(contents, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_shell_is_told_with_exit_code_2()
    {
        var result = await _folder.Flags("completion", "cmd");

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("'cmd'", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Quoted(string text) => $"'{text}'";
}
