using Flags.Runtime.Tests.Layers;

namespace Flags.Runtime.Tests.Snapshots;

/// <summary>What generated accessors read: answers at hand for the first flags, the snapshot for the others.</summary>
public class Sources
{
    private const int Flags = 1100;
    private const int LastAtHand = 1023;

    [Fact]
    public void Answers_are_the_snapshots_for_every_flag_and_user()
    {
        using SnapshotStore store = Stores.Of(Many(static i => (i % 5) switch
        {
            0 => "\"enabled\":true,\"rollout_percentage\":100",
            1 => "\"enabled\":false",
            2 => "\"enabled\":true,\"rollout_percentage\":50",
            3 => "\"enabled\":true,\"rollout_percentage\":100,\"blacklist_users\":[\"ann\"]",
            _ => "\"enabled\":true,\"whitelist_users\":[\"ann\"]",
        }));

        foreach (string? user in new[] { "ann", "bob", "", null })
        {
            IEnumerable<int> all = Enumerable.Range(0, Flags);
            Assert.Equal(
                all.Select(i => store.Current.Evaluate(i, user).Enabled), all.Select(i => store.Source.IsEnabled(i, user)));
            Assert.Equal(
                all.Select(i => store.Current.IsEnabled(i, user)), all.Select(i => store.Source.IsEnabled(i, user)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(LastAtHand)]
    [InlineData(LastAtHand + 1)]
    [InlineData(Flags - 1)]
    public void Answers_follow_the_snapshot_and_a_pinned_source_does_not(int index)
    {
        var layer = new SettableLayer("mine", LayerOrder.Store);
        using SnapshotStore store = Stores.Of(Many(static _ => "\"rollout_percentage\":100"), options => options.Layers.Add(layer));
        FlagSource pinned = store.Source.Pin();

        layer.Says(KeyOf(index), new FlagOverride { Enabled = true });

        Assert.True(store.Source.IsEnabled(index, "ann"));
        Assert.False(pinned.IsEnabled(index, "ann"));
    }

    [Fact]
    public void All_who_pin_one_snapshot_share_a_source()
    {
        using SnapshotStore store = Stores.Of(Manifests.One());

        Assert.Same(store.Source.Pin(), store.Source.Pin());
        Assert.Same(store.Source.Pin(), FlagSource.Pin(store.Current));
        Assert.NotSame(store.Source, store.Source.Pin());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(Flags)]
    [InlineData(int.MaxValue)]
    public void An_index_that_no_flag_has_is_refused(int index)
    {
        using SnapshotStore store = Stores.Of(Many(static _ => "\"enabled\":true"));

        Assert.Throws<IndexOutOfRangeException>(() => store.Source.IsEnabled(index, "ann"));
    }

    [Fact]
    public void An_index_behind_the_last_of_few_flags_is_refused()
    {
        using SnapshotStore store = Stores.Of(Manifests.One("\"enabled\":true"));

        Assert.Throws<IndexOutOfRangeException>(() => store.Source.IsEnabled(1, "ann"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_saw_a_change_of_one_flag_sees_that_of_all_others(bool firstAtHand)
    {
        // Both flags change in one snapshot, thousands of times. Who sees one of them on, at hand or through the snapshot,
        // must find the other one on too, by the other way.
        using SnapshotStore store = Stores.Of(Many(static _ => "\"enabled\":false"));
        FlagSnapshot off = store.Current;
        using SnapshotStore other = Stores.Of(Many(static _ => "\"enabled\":true,\"rollout_percentage\":100"));
        FlagSnapshot on = other.Current;
        int behind = 0;
        for (int i = 0; i < 20_000; i++)
        {
            var source = new FlagSource(off);
            using var ready = new Barrier(2);
            Task reader = Task.Run(() =>
            {
                ready.SignalAndWait();
                while (!(firstAtHand ? source.IsEnabled(0, null) : source.Current.IsEnabled(LastAtHand, null)))
                {
                }

                behind += (firstAtHand ? source.Current.IsEnabled(LastAtHand, null) : source.IsEnabled(LastAtHand, null)) ? 0 : 1;
            });
            ready.SignalAndWait();
            source.MoveTo(on);
            await reader;
        }

        Assert.Equal(0, behind);
    }

    private static FlagDefinitions Many(Func<int, string> fields) =>
        Manifests.Of([.. Enumerable.Range(0, Flags).Select(i => $"\"key\":\"{KeyOf(i)}\",{fields(i)}")]);

    private static string KeyOf(int index) => $"flag_{index:D4}";
}
