using System.CommandLine;
using Flags.Cli.CommandLine;
using Flags.Cli.Findings;
using Flags.Cli.Manifests;

namespace Flags.Cli.Staleness;

/// <summary><c>flags stale</c>: the lifecycle rules, without a compiler or, with a project, with the flags' uses too.</summary>
internal sealed class StaleVerb : Verb
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths();
    private readonly Option<string?> _today = CommonOptions.Today();
    private readonly LifecycleOptionsOnCommandLine _figures = new();

    internal StaleVerb()
        : base("stale", "Finds flags that are expired, finished, never on, past their lifetime, or unused", "text", "json", "markdown", "sarif", "github")
    {
        Arguments.Add(_paths);
        Options.Add(_today);
        _figures.AddTo(this);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags stale", "What is stale today; the exit code is 1 when anything is, for CI"),
        new("flags stale src --today 2026-12-31", "What will be stale at the end of the year"),
        new("flags stale --format markdown", "A report for a pull request"),
    ];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var manifests = ManifestLoader.Load(arguments.GetValue(_paths) ?? []);
        var today = CommonOptions.TodayOf(arguments.GetValue(_today));
        var figures = _figures.Of(arguments);
        var findings = manifests.SelectMany(manifest => StaleFlags.In(manifest, today, figures)).ToList();
        if (arguments.GetValue(Format) == "markdown")
        {
            MarkdownReport.Write(findings, manifests, today);
        }
        else
        {
            FindingReport.Write(arguments.GetRequiredValue(Format), findings, manifests, aboutFlags: true);
        }

        var problems = ManifestProblems.Report(manifests);
        return Task.FromResult(problems ? ExitCode.Failed : findings.Count > 0 ? ExitCode.Found : ExitCode.Fine);
    }
}
