using System.Globalization;
using Flags.Cli.CommandLine;

namespace Flags.Cli.Evaluation;

/// <summary>
/// The way to one decision: each step of the hierarchy up to the one that settled it. It retells the runtime's own
/// decision, so it cannot come to another one.
/// </summary>
internal sealed class Explanation
{
    private readonly List<ExplanationStep> _steps = [];
    private readonly FlagDecision _decision;

    private Explanation(FlagDecision decision) => _decision = decision;

    /// <summary>The steps in the hierarchy's order; the last one decides.</summary>
    internal IReadOnlyList<ExplanationStep> Steps => _steps;

    /// <summary>Explains a decision about a flag, or about a key that no flag has.</summary>
    internal static Explanation Of(FlagState? flag, string? user, FlagDecision decision, DateTimeOffset at)
    {
        var explanation = new Explanation(decision);
        explanation.Tell(flag, user, at);
        return explanation;
    }

    private void Tell(FlagState? flag, string? user, DateTimeOffset at)
    {
        if (flag is null)
        {
            Step("is there such a flag?", "no", null, FlagReasonKind.FlagNotFound);
            return;
        }

        _ = Step("is there such a flag?", "yes", null, FlagReasonKind.FlagNotFound)
            && Step("is it enabled?", Enabled(flag), flag.LayerOf(FlagField.Enabled), FlagReasonKind.GloballyDisabled)
            && Step("is the user in blacklist_users?", Listed(user, flag.Settings.BlacklistUsers), flag.LayerOf(FlagField.BlacklistUsers), FlagReasonKind.Blacklisted)
            && Step("is the user in whitelist_users?", Listed(user, flag.Settings.WhitelistUsers), flag.LayerOf(FlagField.WhitelistUsers), FlagReasonKind.Whitelisted)
            && Step("has start_date come?", Start(flag.Settings.StartDate, at), flag.LayerOf(FlagField.StartDate), FlagReasonKind.NotStarted)
            && Step("has end_date passed?", End(flag.Settings.EndDate, at), flag.LayerOf(FlagField.EndDate), FlagReasonKind.Expired)
            && Step("is it at 100 %?", Percent(flag), flag.LayerOf(FlagField.RolloutPercentage), FlagReasonKind.FullRollout)
            && Last(flag, user);
    }

    /// <summary>Adds a step; true when the way goes on.</summary>
    private bool Step(string question, string found, string? layer, FlagReasonKind settles)
    {
        var decides = _decision.Reason.Kind == settles;
        _steps.Add(new ExplanationStep(question, found, layer, decides));
        return !decides;
    }

    private bool Last(FlagState flag, string? user)
    {
        var kind = _decision.Reason.Kind;
        return Step("is the user's bucket below the percentage?", Bucket(flag, user), flag.LayerOf(FlagField.RolloutPercentage), kind);
    }

    private string Bucket(FlagState flag, string? user)
    {
        var percentage = flag.Settings.RolloutPercentage;
        if (_decision.Bucket is { } bucket)
        {
            var hash = flag.Definition.Hash;
            var below = hash == BucketHash.Xxh3 ? percentage.Hundredths : percentage.Hundredths / 100;
            var count = hash == BucketHash.Xxh3 ? FlagBucket.Xxh3Count : FlagBucket.Md5Count;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{(_decision.Enabled ? "yes" : "no")}, bucket {bucket} of {count} ({hash.ToString().ToLowerInvariant()} of \"{user}:{flag.Definition.Salt}\"), on below {below}");
        }

        return percentage == Percentage.Zero ? "no, the percentage is 0" : "no, there is no user";
    }

    private static string Enabled(FlagState flag) => flag switch
    {
        { Settings.Enabled: true } => "yes",
        { KilledBy: { } layer } => $"no, switched off by {layer}",
        _ => "no",
    };

    private static string Listed(string? user, UserList users)
    {
        if (string.IsNullOrEmpty(user))
        {
            return "there is no user";
        }

        return users.Count == 0 ? "nobody is" : $"{(users.Contains(user) ? "yes" : "no")}, of {users.Count}";
    }

    private static string Start(DateTimeOffset? start, DateTimeOffset at) =>
        start is { } date ? $"{(at < date ? "no" : "yes")}, it is {Instants.Show(date)}" : "there is none";

    private static string End(DateTimeOffset? end, DateTimeOffset at) =>
        end is { } date ? $"{(at > date ? "yes" : "no")}, it is {Instants.Show(date)}" : "there is none";

    private static string Percent(FlagState flag) =>
        flag.Settings.RolloutPercentage == Percentage.Full ? "yes" : $"no, at {flag.Settings.RolloutPercentage} %";
}
