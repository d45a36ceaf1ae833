using System.CommandLine;
using Flags.Cli.CommandLine;
using Flags.Cli.Output;

namespace Flags.Cli.Completion;

/// <summary><c>flags completion</c>: the script that teaches a shell to complete the tool's verbs, options and flag keys.</summary>
internal sealed class CompletionVerb : Verb
{
    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh, fish or pwsh" };

    internal CompletionVerb()
        : base("completion", "Prints the script that makes a shell complete verbs, options and flag keys", "text", "json")
    {
        _shell.AcceptOnlyFromAmong([.. ShellScripts.All.Keys]);
        Arguments.Add(_shell);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("source <(flags completion bash)", "In ~/.bashrc"),
        new("source <(flags completion zsh)", "In ~/.zshrc"),
        new("flags completion fish | source", "In ~/.config/fish/config.fish"),
        new("flags completion pwsh | Out-String | Invoke-Expression", "In PowerShell's $PROFILE"),
    ];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var shell = arguments.GetRequiredValue(_shell);
        var script = ShellScripts.All[shell];
        if (arguments.GetValue(Format) == "json")
        {
            using var lines = new JsonLines();
            lines.Write((shell, script), (json, pair) =>
            {
                json.WriteString("shell", pair.shell);
                json.WriteString("script", pair.script);
            });
        }
        else
        {
            StandardOutput.Write(script);
        }

        return Task.FromResult(ExitCode.Fine);
    }
}
