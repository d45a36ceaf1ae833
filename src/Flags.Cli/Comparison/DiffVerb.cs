using System.CommandLine;
using Flags.Cli.CommandLine;
using Flags.Cli.Manifests;
using Flags.Cli.Users;

namespace Flags.Cli.Comparison;

/// <summary><c>flags diff</c>: which users change sides between two manifests.</summary>
internal sealed class DiffVerb : Verb
{
    private readonly Argument<string> _old = new("OLD") { Description = "The manifest before: a file, a git revision of NEW, or REVISION:PATH" };
    private readonly Argument<string> _new = new("NEW") { Description = "The manifest after; without it, flags.json", DefaultValueFactory = _ => "flags.json" };
    private readonly Option<string[]> _flags = CommonOptions.Flags("Compare this flag; without it, every flag of either manifest");
    private readonly Option<bool> _showUsers = new("--show-users") { Description = "Write each user who changes sides, not only the counts" };
    private readonly DecisionOptions _decisions = new();
    private readonly UserSource _users = new();

    internal DiffVerb()
        : base("diff", "Shows how many users change sides between two manifests, or between a git revision and now", "text", "json")
    {
        Arguments.Add(_old);
        Arguments.Add(_new);
        Options.Add(_flags);
        Options.Add(_showUsers);
        _decisions.AddTo(this);
        _users.AddTo(this);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags diff HEAD flags.json --users-file users.txt", "What the edit that is not committed yet does to your users"),
        new("flags diff main src/Shop/flags.json --flag new_checkout --show-users", "Who changes sides by this branch"),
        new("flags diff old.json new.json", "Two files, with 10,000 made-up users"),
    ];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var newPath = arguments.GetRequiredValue(_new);
        var before = DecidableManifest.Of(OldManifest.Load(arguments.GetRequiredValue(_old), newPath));
        var after = DecidableManifest.Load([newPath]);
        var context = _decisions.Of(arguments);
        var flags = FlagsOf(before, after, arguments.GetValue(_flags) ?? []);
        using var decideBefore = before.Decider(context);
        using var decideAfter = after.Decider(context);
        using var report = DiffReport.For(arguments.GetValue(Format) == "json", arguments.GetValue(_showUsers));
        var comparison = new SideComparison(decideBefore, decideAfter, flags, report);
        _users.ForEach(arguments, comparison.Add, cancellationToken);
        report.Write(comparison.Counts);
        return Task.FromResult(comparison.Counts.Any(count => count.Changes) ? ExitCode.Found : ExitCode.Fine);
    }

    private static List<string> FlagsOf(DecidableManifest before, DecidableManifest after, string[] asked)
    {
        var all = before.Flags.Concat(after.Flags).Select(flag => flag.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var unknown = asked.FirstOrDefault(key => !all.Contains(key, StringComparer.Ordinal));
        return unknown is null
            ? asked.Length > 0 ? [.. asked] : all
            : throw new CommandFailure($"Neither manifest has a flag '{unknown}'{Flags.Manifest.NearestName.Question(unknown, all)}");
    }
}
