using Flags.Cli.Manifests;

namespace Flags.Cli.Simulation;

/// <summary>Counts, for each flag and percentage, the users for whom it is on. Memory does not grow with the users.</summary>
internal sealed class RolloutSimulation : IDisposable
{
    private readonly List<(Percentage Percentage, Decider Decider)> _deciders;
    private readonly List<(string Key, int Index)> _flags;
    private readonly long[] _on;

    /// <summary>Sets up the flags of these keys, or all flags, at these percentages.</summary>
    internal RolloutSimulation(DecidableManifest manifest, IReadOnlyList<string> keys, IReadOnlyList<Percentage> percentages)
    {
        _deciders = [.. percentages.Select(percentage => (percentage, manifest.At(percentage)))];
        var chosen = keys.Count > 0 ? keys : [.. manifest.Flags.Select(flag => flag.Key)];
        _flags = [.. chosen.Select(key => (key, manifest.Definitions.IndexOf(key)))];
        _on = new long[_flags.Count * _deciders.Count];
    }

    /// <summary>How many users were counted.</summary>
    internal long Users { get; private set; }

    /// <summary>The counts, flag by flag, the percentages rising.</summary>
    internal IEnumerable<SimulatedRollout> Rows =>
        from flag in Enumerable.Range(0, _flags.Count)
        from step in Enumerable.Range(0, _deciders.Count)
        select new SimulatedRollout(_flags[flag].Key, _deciders[step].Percentage, _on[(flag * _deciders.Count) + step]);

    /// <summary>Counts a user.</summary>
    internal void Add(string? user)
    {
        Users++;
        for (var flag = 0; flag < _flags.Count; flag++)
        {
            for (var step = 0; step < _deciders.Count; step++)
            {
                _on[(flag * _deciders.Count) + step] += _deciders[step].Decider.Decide(_flags[flag].Index, user).Enabled ? 1 : 0;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _deciders.ForEach(decider => decider.Decider.Dispose());
}
