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
    [InlineData("flags ev", "evaluate")]
    [InlineData("flags evaluate --flag new_", "new_checkout")]
    public async Task Fish_completes_verbs_and_keys(string line, string completion)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "fish is installed by test.sh on Linux alone.");
        var result = await Complete("fish", "--no-config", $"""
            set PATH $PWD $PATH
            flags completion fish | source
            complete -C {Quoted(line)}
            """);

        Assert.Equal(completion, result);
    }

    [Theory]
    [InlineData("flags ev", "evaluate")]
    [InlineData("flags evaluate --flag new_", "new_checkout")]
    public async Task Zsh_completes_verbs_and_keys(string line, string completion)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "zsh is installed by test.sh on Linux alone.");

        // The line editor's own commands exist at a terminal alone: these take their places and print what they are given.
        var result = await Complete("zsh", "--no-rcs", $$"""
            PATH="$PWD:$PATH"
            compdef() { [[ $1 == _flags_complete && $2 == flags ]] }
            compadd() { [[ $1 == -a ]] && print -l -- "${(@P)2}" }
            source <(flags completion zsh)
            BUFFER={{Quoted(line)}}
            CURSOR={{line.Length}}
            _flags_complete
            """);

        Assert.Equal(completion, result);
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

    private async Task<string> Complete(string shell, string option, string script)
    {
        _folder.WriteFlag("new_checkout", """{"enabled": true}""");
        File.CreateSymbolicLink(_folder.PathOf("flags"), FlagsCommand.Executable);
        _folder.Write("complete", script);
        return (await Command.Run(_folder.Path, shell, [option, "complete"])).MustSucceed().Output.Trim();
    }

    private static string Quoted(string text) => $"'{text}'";
}
