using System.CommandLine;
using Flags.Cli.CommandLine;
using Flags.Cli.Files;
using Flags.Cli.Output;
using Flags.Cli.Projects;
using Flags.CodeFixes.Removal;
using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace Flags.Cli.Removing;

/// <summary><c>flags remove</c>: removes a finished flag from the code and from the manifest.</summary>
internal sealed class RemoveVerb : Verb
{
    private readonly Argument<string> _key = new("KEY") { Description = "The flag's key", CompletionSources = { FlagCompletion.Keys } };
    private readonly Option<string> _treatAs = new("--treat-as") { Description = "Which code to keep: that of the flag turned on, or off", HelpName = "on|off", Required = true };
    private readonly Option<string> _project = new("--project") { Description = "The project, or the solution, whose code asks for the flag", HelpName = "CSPROJ|SLN", Required = true };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing, show the difference" };

    internal RemoveVerb()
        : base("remove", "Removes a finished flag from the code and from the manifest", "text", "json")
    {
        _treatAs.AcceptOnlyFromAmong("on", "off");
        Arguments.Add(_key);
        Options.Add(_treatAs);
        Options.Add(_project);
        Options.Add(_dryRun);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags remove new_checkout --treat-as on --project Shop.sln --dry-run", "What would change, as a unified diff"),
        new("flags remove new_checkout --treat-as on --project Shop.sln", "The flag won: keep the code it turned on"),
        new("flags remove new_search --treat-as off --project src/Shop/Shop.csproj", "The flag lost: keep the old code"),
    ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var project = arguments.GetRequiredValue(_project);
        var folder = Path.GetDirectoryName(Path.GetFullPath(project))!;
        var dryRun = arguments.GetValue(_dryRun);
        if (!dryRun && FileTransaction.Recover(folder))
        {
            Screen.Error.WriteLine("flags: An earlier run was interrupted; its changes are finished now.");
        }

        var key = arguments.GetRequiredValue(_key);
        var keepOn = arguments.GetValue(_treatAs) == "on";
        var result = await ProjectLoader.UseAsync(project, solution => RemoveAsync(solution, key, keepOn, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (!dryRun)
        {
            RemovalFiles.Write(folder, result.Changed);
        }

        RemovalReport.Write(arguments.GetRequiredValue(Format), result, dryRun);
        return result.IsComplete && result.LeftOvers.Count == 0 ? ExitCode.Fine : ExitCode.Found;
    }

    private static async Task<RemovalResult> RemoveAsync(Solution solution, string key, bool keepOn, CancellationToken cancellationToken)
    {
        await KnownFlags.MustHaveAsync(solution, key, cancellationToken).ConfigureAwait(false);
        return await FlagRemoval.RemoveAsync(solution, key, keepOn, cancellationToken).ConfigureAwait(false);
    }
}
