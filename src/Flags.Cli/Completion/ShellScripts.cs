namespace Flags.Cli.Completion;

/// <summary>The completion script of each shell. All of them ask the tool itself, so that they never go stale.</summary>
internal static class ShellScripts
{
    private const string Bash = """
        _flags_complete() {
            local line="${COMP_LINE:0:COMP_POINT}" IFS=$'\n'
            COMPREPLY=($(flags "[suggest:${#line}]" "$line" 2>/dev/null))
        }
        complete -o default -F _flags_complete flags

        """;

    private const string Zsh = """
        _flags_complete() {
            local line="${BUFFER[1,CURSOR]}"
            local -a candidates
            candidates=("${(@f)$(flags "[suggest:${#line}]" "$line" 2>/dev/null)}")
            compadd -a candidates
        }
        compdef _flags_complete flags

        """;

    private const string Fish = """
        function __flags_complete
            set -l line (commandline --cut-at-cursor)
            flags "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null
        end
        complete --command flags --arguments '(__flags_complete)'

        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName flags -ScriptBlock {
            param($word, $command, $position)
            $line = $command.ToString().PadRight($position).Substring(0, $position)
            flags "[suggest:$($line.Length)]" $line 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    /// <summary>The scripts by the shell's name, their lines ending in LF.</summary>
    internal static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] = Bash.ReplaceLineEndings("\n"),
        ["zsh"] = Zsh.ReplaceLineEndings("\n"),
        ["fish"] = Fish.ReplaceLineEndings("\n"),
        ["pwsh"] = Pwsh.ReplaceLineEndings("\n"),
    };
}
