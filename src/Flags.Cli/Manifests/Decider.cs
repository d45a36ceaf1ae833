using Flags.Cli.Evaluation;

namespace Flags.Cli.Manifests;

/// <summary>The flags' settings at one instant in one environment, decided by the runtime itself.</summary>
internal sealed class Decider : IDisposable
{
    private readonly SnapshotStore _store;
    private readonly FlagSnapshot _snapshot;

    internal Decider(FlagDefinitions definitions, DecisionContext context)
    {
        _store = SnapshotStore.Create(definitions, options =>
        {
            options.EnvironmentName = context.Environment;
            options.EnvironmentVariables = context.Variables;
            options.TimeProvider = new FixedTime(context.At);
        });
        _snapshot = _store.Current;
    }

    /// <summary>The flags' keys, in ordinal order.</summary>
    internal IEnumerable<string> Keys => _snapshot.Definitions.Select(flag => flag.Key);

    /// <summary>What the layers say that is not understood.</summary>
    internal IReadOnlyList<LayerProblem> Problems => _store.Problems;

    /// <summary>A flag's index; -1 for a key that no flag has.</summary>
    internal int IndexOf(string key) => _snapshot.Definitions.IndexOf(key);

    /// <summary>Decides the flag at an index, -1 being the flag that is not there.</summary>
    internal FlagDecision Decide(int index, string? user) => index < 0 ? default : _snapshot.Evaluate(index, user);

    /// <summary>Tells how a decision came about.</summary>
    internal Explanation Explain(int index, string? user, FlagDecision decision) =>
        Explanation.Of(index < 0 ? null : _snapshot.States[index], user, decision, _snapshot.Moment);

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();
}
