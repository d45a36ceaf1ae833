using System.CommandLine;
using Flags.Cli.CommandLine;
using Flags.Cli.Findings;
using Flags.Cli.Manifests;

namespace Flags.Cli.Validation;

/// <summary><c>flags validate</c>: every manifest rule, as in the build.</summary>
internal sealed class ValidateVerb : Verb
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths();
    private readonly Option<FindingSeverity> _failOn = new("--fail-on")
    {
        Description = "The least severity that makes the exit code 1",
        HelpName = "error|warning|info",
        DefaultValueFactory = _ => FindingSeverity.Warning,
    };

    private readonly Option<string?> _today = CommonOptions.Today();

    internal ValidateVerb()
        : base("validate", "Checks manifests by every rule of the build", "text", "json", "sarif", "github")
    {
        Arguments.Add(_paths);
        Options.Add(_failOn);
        Options.Add(_today);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags validate", "All manifests in the current folder and below"),
        new("flags validate src/Shop/flags.json 'src/**/*.flags.json'", "Files and globs"),
        new("flags validate --format sarif > flags.sarif", "For a code scanning service"),
        new("flags validate --format github", "Annotations in a GitHub workflow"),
    ];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var manifests = ManifestLoader.Load(arguments.GetValue(_paths) ?? []);
        var findings = ManifestProject.Validate(manifests, CommonOptions.TodayOf(arguments.GetValue(_today)));
        FindingReport.Write(arguments.GetRequiredValue(Format), findings, manifests, aboutFlags: false);
        var worst = findings.Select(finding => (FindingSeverity?)finding.Severity).Max();
        return Task.FromResult(worst >= arguments.GetValue(_failOn) ? ExitCode.Found : ExitCode.Fine);
    }
}
