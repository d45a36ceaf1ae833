namespace Flags;

/// <summary>The snapshot of each source that a scope of the container has decided by.</summary>
internal sealed class ScopeSnapshots
{
    private readonly Dictionary<FlagSource, FlagSnapshot> _snapshots = [];

    public FlagSnapshot Of(FlagSource source)
    {
        if (!_snapshots.TryGetValue(source, out FlagSnapshot? snapshot))
        {
            _snapshots.Add(source, snapshot = source.Current);
        }

        return snapshot;
    }
}
