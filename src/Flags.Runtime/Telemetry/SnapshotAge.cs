using System.Diagnostics.Metrics;

namespace Flags;

/// <summary>The gauge <c>flags.snapshot.age</c> over all stores that are alive. Thread-safe.</summary>
internal static class SnapshotAge
{
    private static readonly List<WeakReference<SnapshotStore>> Stores = [];

    public static void Follow(SnapshotStore store)
    {
        lock (Stores)
        {
            Stores.RemoveAll(static known => !known.TryGetTarget(out _));
            Stores.Add(new(store));
        }
    }

    public static void Forget(SnapshotStore store)
    {
        lock (Stores)
        {
            Stores.RemoveAll(known => !known.TryGetTarget(out SnapshotStore? alive) || alive == store);
        }
    }

    public static IEnumerable<Measurement<double>> Measure()
    {
        SnapshotStore[] alive;
        lock (Stores)
        {
            alive = [.. Stores.Select(static known => known.TryGetTarget(out SnapshotStore? store) ? store : null).OfType<SnapshotStore>()];
        }

        return alive.Select(static store => new Measurement<double>(
            store.Age.TotalSeconds, new KeyValuePair<string, object?>("flags.class", store.Name)));
    }
}
