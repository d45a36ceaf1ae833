using Microsoft.Extensions.Time.Testing;

namespace Flags.Runtime.Tests.OperatorStores;

public sealed class StoreLayers : IAsyncDisposable
{
    private static readonly FlagOverride On = new() { Enabled = true, RolloutPercentage = Percentage.Full };

    private readonly MemoryStore _operators = new();
    private readonly FakeTimeProvider _time = new();
    private SnapshotStore? _store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task What_operators_set_before_the_start_decides_after_the_first_read()
    {
        await _operators.WriteAsync(new FlagWrite("f", On, "ann"), Cancel);

        SnapshotStore store = await Start();

        Assert.True(store.Current.IsEnabled(0, null));
        Assert.Equal("store", store.Current.States[0].LayerOf(FlagField.Enabled));
        Assert.Equal(1, store.StoreLayer!.Content.Version);
    }

    [Fact]
    public async Task A_write_through_the_layer_decides_before_it_returns()
    {
        SnapshotStore store = await Start();

        FlagWriteResult result = await store.StoreLayer!.WriteAsync(new FlagWrite("f", On, "ann"), Cancel);

        Assert.True(result.Written);
        Assert.True(store.Current.IsEnabled(0, null));
    }

    [Fact]
    public async Task A_change_by_another_instance_is_followed()
    {
        SnapshotStore store = await Start();
        Task changed = NextChange(store);

        await _operators.WriteAsync(new FlagWrite("f", On, "bob"), Cancel);
        await changed;

        Assert.True(store.Current.IsEnabled(0, null));
    }

    [Fact]
    public async Task A_write_on_an_old_version_is_refused_with_what_is_there()
    {
        SnapshotStore store = await Start();
        await store.StoreLayer!.WriteAsync(new FlagWrite("f", On, "ann") { ExpectedVersion = 0 }, Cancel);

        FlagWriteResult late = await store.StoreLayer.WriteAsync(
            new FlagWrite("f", FlagOverride.None, "bob") { ExpectedVersion = 0 }, Cancel);

        Assert.False(late.Written);
        Assert.Equal(new StoredOverride(1, On), late.Current);
    }

    [Fact]
    public async Task While_the_store_is_away_the_last_settings_stand_and_health_says_so()
    {
        SnapshotStore store = await Start();
        await store.StoreLayer!.WriteAsync(new FlagWrite("f", On, "ann"), Cancel);
        Task lost = Until(store, connected: false);

        _operators.Away = true;
        await lost;

        Assert.True(store.Current.IsEnabled(0, null));
        Assert.False(store.StoreLayer.IsConnected);
        Assert.Contains("cannot be reached", Assert.Single(store.Problems).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<IOException>(async () =>
            await store.StoreLayer.WriteAsync(new FlagWrite("f", FlagOverride.None, "ann"), Cancel));
    }

    [Fact]
    public async Task What_was_missed_while_the_store_was_away_is_caught_up_by_itself()
    {
        SnapshotStore store = await Start();
        Task lost = Until(store, connected: false);
        _operators.Away = true;
        await lost;
        _operators.Away = false;
        await _operators.WriteAsync(new FlagWrite("f", On, "bob"), Cancel);
        Task regained = Until(store, connected: true);

        while (!regained.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(2));
            await Task.Yield();
        }

        Assert.True(store.Current.IsEnabled(0, null));
        Assert.True(store.StoreLayer!.IsConnected);
    }

    [Fact]
    public async Task The_layer_ends_with_its_store()
    {
        SnapshotStore store = await Start();

        await store.DisposeAsync();
        await store.DisposeAsync();
        await _operators.WriteAsync(new FlagWrite("f", On, "bob"), Cancel);

        Assert.False(store.Current.IsEnabled(0, null));
    }

    private static Task NextChange(SnapshotStore store)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        store.Changed += (_, _) => changed.TrySetResult();
        return changed.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
    }

    // The layer tells of its state through its token, which is what the snapshot store watches too.
    private static async Task Until(SnapshotStore store, bool connected)
    {
        StoreLayer layer = store.StoreLayer!;
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable watch = Microsoft.Extensions.Primitives.ChangeToken.OnChange(layer.Watch, () =>
        {
            if (layer.IsConnected == connected)
            {
                reached.TrySetResult();
            }
        });
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        store.Reload();
    }

    private async Task<SnapshotStore> Start()
    {
        _store = Stores.Of(Manifests.One(), options => (options.Store, options.TimeProvider) = (_operators, _time));
        await _store.StoreLayer!.FirstRead.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        return _store;
    }
}
