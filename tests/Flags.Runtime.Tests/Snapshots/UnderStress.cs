using Flags.Runtime.Tests.Layers;

namespace Flags.Runtime.Tests.Snapshots;

public class UnderStress
{
    private const int Swaps = 3000;

    [Fact]
    public async Task Answers_of_one_snapshot_agree_and_versions_never_go_back_while_it_is_swapped()
    {
        // The layer always sets both flags alike, so two answers of one snapshot that differ were torn.
        var layer = new PairLayer();
        using SnapshotStore store = Stores.Of(
            Manifests.Of("\"key\":\"a\"", "\"key\":\"b\""), options => options.Layers.Add(layer));
        using var done = new CancellationTokenSource();
        Task<Seen>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadUntil(store, done.Token)))];
        Task[] writers = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            for (int i = 0; i < Swaps; i++)
            {
                layer.Flip();
                store.Reload();
            }
        }))];

        await Task.WhenAll(writers);
        await done.CancelAsync();
        Seen[] seen = await Task.WhenAll(readers);

        Assert.All(seen, static reader => Assert.Equal((0, 0), (reader.Torn, reader.Backwards)));
        Assert.True(store.Current.Version > 1, "The snapshot must have been swapped.");
    }

    [Fact]
    public void Handlers_hear_every_version_once_and_in_order_from_many_threads()
    {
        var layer = new SettableLayer("mine", LayerOrder.Store);
        using SnapshotStore store = Stores.Of(Manifests.One(), options => options.Layers.Add(layer));
        var heard = new System.Collections.Concurrent.ConcurrentQueue<long>();
        store.Changed += (_, change) => heard.Enqueue(change.Snapshot.Version);

        Parallel.For(1, 2000, i => layer.Says("f", new FlagOverride { RolloutPercentage = Percentage.FromHundredths(i) }));

        Assert.Equal(Enumerable.Range(2, heard.Count).Select(static version => (long)version), heard);
        Assert.Equal(store.Current.Version, heard.Last());
    }

    private static Seen ReadUntil(SnapshotStore store, CancellationToken done)
    {
        var seen = new Seen();
        long last = 0;
        do
        {
            FlagSnapshot snapshot = store.Source.Current;
            seen.Torn += snapshot.IsEnabled(0, "u") == snapshot.IsEnabled(1, "u") ? 0 : 1;
            seen.Torn += snapshot.Evaluate(0, null) == snapshot.Evaluate(1, null) ? 0 : 1;
            seen.Backwards += snapshot.Version >= last ? 0 : 1;
            last = snapshot.Version;
        }
        while (!done.IsCancellationRequested);
        return seen;
    }

    private sealed class Seen
    {
        public int Torn { get; set; }

        public int Backwards { get; set; }
    }

    private sealed class PairLayer : IFlagLayer
    {
        private int _flips;

        public string Name => "pair";

        public int Order => LayerOrder.Store;

        public void Flip() => Interlocked.Increment(ref _flips);

        public LayerReading Read(FlagDefinitions definitions)
        {
            bool on = Volatile.Read(ref _flips) % 2 == 1;
            var both = new FlagOverride { Enabled = on, RolloutPercentage = on ? Percentage.Full : Percentage.Zero };
            return new LayerReading(new Dictionary<string, FlagOverride> { ["a"] = both, ["b"] = both });
        }
    }
}
