using System.CommandLine;
using Flags.Cli.CommandLine;
using Flags.Cli.Manifests;

namespace Flags.Cli.Listing;

/// <summary><c>flags list</c>: the flags with their state, owner, age and end.</summary>
internal sealed class ListVerb : Verb
{
    private readonly Argument<string[]> _paths = CommonOptions.Paths();
    private readonly Option<string[]> _tags = Filter("--tag", "Only flags with this tag, or one of these");
    private readonly Option<string[]> _owners = Filter("--owner", "Only flags of this owner, or one of these");
    private readonly Option<string[]> _kinds = Filter("--kind", "Only flags of this kind: release, experiment, operational, kill_switch, permission");
    private readonly Option<bool> _stale = new("--stale") { Description = "Only flags that 'flags stale' would report" };
    private readonly Option<string?> _today = CommonOptions.Today();

    internal ListVerb()
        : base("list", "Lists flags with their state, rollout, owner, kind, age and expiry", "text", "json")
    {
        _kinds.AcceptOnlyFromAmong("release", "experiment", "operational", "kill_switch", "permission");
        Arguments.Add(_paths);
        Options.Add(_tags);
        Options.Add(_owners);
        Options.Add(_kinds);
        Options.Add(_stale);
        Options.Add(_today);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags list", "All flags of the current folder and below"),
        new("flags list src --tag ui --owner shop-team", "One team's flags with one tag"),
        new("flags list --stale --format json", "What should go, for a script"),
    ];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var manifests = ManifestLoader.Load(arguments.GetValue(_paths) ?? []);
        var filter = new FlagFilter(
            arguments.GetValue(_tags) ?? [],
            arguments.GetValue(_owners) ?? [],
            arguments.GetValue(_kinds) ?? [],
            arguments.GetValue(_stale));
        var today = CommonOptions.TodayOf(arguments.GetValue(_today));
        var flags = manifests.SelectMany(ListedFlag.AllOf(today)).Where(filter.Matches).ToList();
        if (arguments.GetValue(Format) == "json")
        {
            JsonList.Write(flags);
        }
        else
        {
            FlagTable.Write(flags, manifests.Count > 1);
        }

        return Task.FromResult(ManifestProblems.Report(manifests) ? ExitCode.Failed : ExitCode.Fine);
    }

    private static Option<string[]> Filter(string name, string description) => new(name)
    {
        Description = description,
        AllowMultipleArgumentsPerToken = false,
    };
}
