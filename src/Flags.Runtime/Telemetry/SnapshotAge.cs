using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>The gauge <c>flags.snapshot.age</c> over all stores that are alive. Thread-safe.</summary>
internal static class SnapshotAge
{
    private static readonly ConditionalWeakTable<SnapshotStore, object?> Stores = [];

    public static void Follow(SnapshotStore store) => Stores.Add(store, null);

    public static void Forget(SnapshotStore store) => Stores.Remove(store);

    public static IEnumerable<Measurement<double>> Measure() => Stores.Select(static entry => new Measurement<double>(
        entry.Key.Age.TotalSeconds, new KeyValuePair<string, object?>("flags.class", entry.Key.Name)));
}
