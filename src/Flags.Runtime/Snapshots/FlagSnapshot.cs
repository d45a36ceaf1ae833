using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>
/// All flags' effective settings at one moment. Immutable, so that answers from one snapshot agree with each other;
/// thread-safe. A decision allocates nothing.
/// </summary>
public sealed class FlagSnapshot
{
    private readonly FlagDefinitions _definitions;
    private readonly FlagState[] _states;
    private readonly FlagRule[] _rules;
    private readonly EvaluationObserver _observer;
    private readonly bool _isWatched;
    private readonly Counter<long> _evaluations = FlagsInstruments.Evaluations;
    private readonly SettledAnswers _settled;
    private FlagSource? _pinned;

    internal FlagSnapshot(
        FlagDefinitions definitions, FlagState[] states, long version, DateTimeOffset moment, EvaluationObserver observer)
    {
        _definitions = definitions;
        _states = states;
        _observer = observer;
        _isWatched = observer.IsAlwaysWatching;
        Version = version;
        Moment = moment;
        _rules = new FlagRule[states.Length];
        for (int i = 0; i < states.Length; i++)
        {
            _rules[i] = new FlagRule(states[i]);
        }

        _settled = new SettledAnswers(_rules, none: _isWatched);
    }

    /// <summary>Rises by one with every snapshot of a store; the first is 1.</summary>
    public long Version { get; }

    /// <summary>The moment at which dates were looked at.</summary>
    public DateTimeOffset Moment { get; }

    /// <summary>The definitions that the indexes refer to.</summary>
    public FlagDefinitions Definitions => _definitions;

    /// <summary>The answers that are the same for everybody; none while somebody wants to see every evaluation.</summary>
    internal SettledAnswers Settled => _settled;

    /// <summary>The source that stays at this snapshot for ever, made when it is first asked for.</summary>
    // Two threads may both make one; they are the same.
    internal FlagSource Pinned => _pinned ??= new FlagSource(this);

    /// <summary>Every flag's settings and their origin, by index.</summary>
    public IReadOnlyList<FlagState> States => _states;

    /// <summary>True when the flag at an index is on for the user.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such index.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsEnabled(int index, string? userId) =>
        !_evaluations.Enabled && _settled.TryGet(index, out bool answer) ? answer : Evaluate(index, userId).Enabled;

    /// <summary>The flag at an index for the user, with the reason and the bucket.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such index.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public FlagDecision Evaluate(int index, string? userId)
    {
        FlagDecision decision = _rules[index].Decide(userId);
        if (_isWatched || _evaluations.Enabled)
        {
            _observer.Observe(this, _definitions[index].Key, userId, decision);
        }

        return decision;
    }

    /// <summary>True when the flag of a key is on for the user; false for a key that no flag has.</summary>
    public bool IsEnabled([FlagKey] string key, string? userId)
    {
        int index = _definitions.IndexOf(key);
        return index >= 0 ? IsEnabled(index, userId) : NotFound(key, userId).Enabled;
    }

    /// <summary>The flag of a key for the user; <c>flag_not_found</c> for a key that no flag has.</summary>
    public FlagDecision Evaluate([FlagKey] string key, string? userId)
    {
        int index = _definitions.IndexOf(key);
        return index >= 0 ? Evaluate(index, userId) : NotFound(key, userId);
    }

    /// <summary>A flag's settings and their origin; null for a key that no flag has.</summary>
    public FlagState? Find([FlagKey] string key)
    {
        int index = _definitions.IndexOf(key);
        return index >= 0 ? _states[index] : null;
    }

    private FlagDecision NotFound(string key, string? userId)
    {
        FlagDecision decision = default;
        if (_isWatched || _evaluations.Enabled)
        {
            _observer.Observe(this, key, userId, decision);
        }

        return decision;
    }
}
