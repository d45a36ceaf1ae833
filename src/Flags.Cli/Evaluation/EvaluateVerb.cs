using System.CommandLine;
using Flags.Cli.CommandLine;
using Flags.Cli.Manifests;
using Flags.Cli.Users;

namespace Flags.Cli.Evaluation;

/// <summary><c>flags evaluate</c>: what flags are for users, at an instant, in an environment, and why.</summary>
internal sealed class EvaluateVerb : Verb
{
    private readonly Option<string[]> _manifest = CommonOptions.Manifest();
    private readonly Option<string[]> _flags = CommonOptions.Flags("Evaluate this flag; without it, every flag of the manifest");
    private readonly Option<string[]> _users = CommonOptions.Users();
    private readonly Option<string?> _usersFile = CommonOptions.UsersFile();
    private readonly DecisionOptions _decisions = new();
    private readonly Option<bool> _explain = new("--explain") { Description = "Show each step of the hierarchy" };

    internal EvaluateVerb()
        : base("evaluate", "Evaluates flags for users, at any instant, in any environment", "text", "json")
    {
        Options.Add(_manifest);
        Options.Add(_flags);
        Options.Add(_users);
        Options.Add(_usersFile);
        _decisions.AddTo(this);
        Options.Add(_explain);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<HelpExample> Examples { get; } =
    [
        new("flags evaluate --manifest flags.json --flag new_checkout --user ada@example.com --explain", "One user, with every step of the decision"),
        new("flags evaluate --manifest flags.json --user ada --user bob --at 2026-12-24 --environment Staging", "All flags for two users, on a day to come, in Staging"),
        new("flags evaluate --manifest flags.json --flag new_checkout --users-file users.txt --format json", "A file with a user a line, as JSON lines"),
    ];

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var manifest = DecidableManifest.Load(arguments.GetRequiredValue(_manifest));
        using var decider = manifest.Decider(_decisions.Of(arguments));
        var asked = arguments.GetValue(_flags) ?? [];
        var flags = asked.Length > 0 ? asked : [.. decider.Keys];
        var allKnown = manifest.ReportUnknown(asked);
        using (var writer = Writer(arguments, flags))
        {
            var evaluation = new Evaluation(decider, flags, writer, arguments.GetValue(_explain));
            Evaluate(evaluation, arguments, cancellationToken);
        }

        var isComplete = allKnown && (asked.Length > 0 || !manifest.IsIncomplete);
        return Task.FromResult(isComplete ? ExitCode.Fine : ExitCode.Failed);
    }

    private void Evaluate(Evaluation evaluation, ParseResult arguments, CancellationToken cancellationToken)
    {
        var users = arguments.GetValue(_users) ?? [];
        foreach (var user in users)
        {
            evaluation.Add(user);
        }

        if (arguments.GetValue(_usersFile) is { } path)
        {
            using var file = UsersFile.Open(path);
            ReadingProgress.ForEach(file, evaluation.Add, cancellationToken);
        }
        else if (users.Length == 0)
        {
            evaluation.Add(null);
        }
    }

    private IDecisionWriter Writer(ParseResult arguments, string[] flags) =>
        arguments.GetValue(Format) == "json" ? new JsonDecisions() : new TextDecisions(flags);
}
