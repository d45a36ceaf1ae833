using System.CommandLine;
using Flags.Cli.CommandLine;
using Flags.Cli.Findings;
using Flags.Cli.Manifests;
using Flags.Cli.Projects;

namespace Flags.Cli.Staleness;

/// <summary><c>flags stale</c>: the lifecycle rules, without a compiler or, with a project, with the flags' uses too.</summary>
internal sealed class StaleVerb : Verb
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths();
    private readonly Option<string?> _today = CommonOptions.Today();
    private readonly Option<string?> _project = new("--project")
    {
        Description = "Look for the flags' uses in this project or solution too; its manifests are judged unless PATH names others",
        HelpName = "CSPROJ|SLN",
    };

    private readonly LifecycleOptionsOnCommandLine _figures = new();

    internal StaleVerb()
        : base("stale", "Finds flags that are expired, finished, never on, past their lifetime, or unused", "text", "json", "markdown", "sarif", "github")
    {
        Arguments.Add(_paths);
        Options.Add(_today);
        Options.Add(_project);
        _figures.AddTo(this);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags stale", "What is stale today; the exit code is 1 when anything is, for CI"),
        new("flags stale src --today 2026-12-31", "What will be stale at the end of the year"),
        new("flags stale --project Shop.sln", "The flags that no code asks for, too, and where the code asks for the stale ones"),
        new("flags stale --format markdown", "A report for a pull request"),
    ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var project = arguments.GetValue(_project);
        string[] paths = arguments.GetValue(_paths) ?? [];
        var manifests = ManifestLoader.Load(paths.Length == 0 && project is not null ? [FolderOf(project)] : paths);
        var today = CommonOptions.TodayOf(arguments.GetValue(_today));
        var figures = _figures.Of(arguments);
        var uses = project is null ? null : await FlagUses.OfProjectAsync(project, cancellationToken).ConfigureAwait(false);
        var findings = manifests.SelectMany(manifest => StaleFlags.In(manifest, today, figures, uses)).ToList();
        if (arguments.GetValue(Format) == "markdown")
        {
            MarkdownReport.Write(findings, manifests, today);
        }
        else
        {
            FindingReport.Write(arguments.GetRequiredValue(Format), findings, manifests, aboutFlags: true);
        }

        var problems = ManifestProblems.Report(manifests);
        return problems ? ExitCode.Failed : findings.Count > 0 ? ExitCode.Found : ExitCode.Fine;
    }

    private static string FolderOf(string project) => Path.GetDirectoryName(project) is { Length: > 0 } folder ? folder : ".";
}
