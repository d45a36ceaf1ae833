using System.Collections.Immutable;
using Flags.Analyzers.Lifecycle;
using Flags.Analyzers.Options;
using Flags.Manifest;

namespace Flags.Analyzers.Catalog;

/// <summary>
/// A flag that code can ask for, with what the rules say about it today, so that a call site has nothing to compute.
/// Immutable.
/// </summary>
internal sealed class KnownFlag
{
    private readonly IReadOnlyList<FlagSuppression> _suppressions;
    private readonly DateTimeOffset? _today;

    internal KnownFlag(string key, LifecycleFacts? facts, IReadOnlyList<FlagSuppression> suppressions, BuildOptions options)
    {
        Key = key;
        Facts = facts;
        Properties = StaleFlag.Properties(key);
        _suppressions = suppressions;
        _today = options.Today;
        Findings = facts is not null && options.Today is { } today
            ? [.. Manifest.Lifecycle.Check(facts, today, options.Lifecycle).Where(finding => Silence(finding.Id) != RuleSilence.Holds)]
            : [];
    }

    internal string Key { get; }

    /// <summary>What is known about it, or null when nothing is.</summary>
    internal LifecycleFacts? Facts { get; }

    /// <summary>Why it is stale.</summary>
    internal LifecycleFinding[] Findings { get; }

    /// <summary>What every diagnostic about it carries.</summary>
    internal ImmutableDictionary<string, string?> Properties { get; }

    /// <summary>Whether some users have it, and others not, by the rollout.</summary>
    internal bool IsPartial => Facts is { RolloutHundredths: > 0 and < 10_000 };

    internal static KnownFlag Of(FlagEntry entry, BuildOptions options) =>
        new(entry.Key, LifecycleFacts.From(entry), entry.Suppressions, options);

    /// <summary>Whether the manifest silences a rule for this flag.</summary>
    internal RuleSilence Silence(string ruleId)
    {
        var silence = RuleSilence.None;
        foreach (var suppression in _suppressions)
        {
            if (suppression.Id == ruleId)
            {
                if (_today is not { } today || suppression.HoldsOn(today))
                {
                    return RuleSilence.Holds;
                }

                silence = RuleSilence.Lapsed;
            }
        }

        return silence;
    }
}

/// <summary>Whether the manifest silences a rule for a flag.</summary>
internal enum RuleSilence
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It does.</summary>
    Holds,

    /// <summary>It did until a day that has come.</summary>
    Lapsed,
}
