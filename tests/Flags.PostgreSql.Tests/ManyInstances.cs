namespace Flags.PostgreSql.Tests;

/// <summary>Three instances of a service on one database.</summary>
public sealed class ManyInstances(Server server) : IClassFixture<Server>, IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly List<Instance> _instances = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _instances)
        {
            await instance.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_change_through_one_is_decided_by_all()
    {
        await StartThree();

        await _instances[0].Flags.StoreLayer!.WriteAsync(On());

        await Task.WhenAll(_instances.Select(instance => instance.IsOn.Task.WaitAsync(Limit)));
    }

    [Fact]
    public async Task While_the_server_is_away_all_decide_by_what_they_know_and_then_catch_up_what_they_missed()
    {
        await StartThree();
        await _instances[0].Flags.StoreLayer!.WriteAsync(On());
        await Task.WhenAll(_instances.Select(instance => instance.IsOn.Task.WaitAsync(Limit)));

        await server.Kill();
        await Task.WhenAll(_instances.Select(instance => instance.IsAway.Task.WaitAsync(Limit)));
        Assert.All(_instances, instance => Assert.True(instance.Flags.Current.IsEnabled("a", "anybody")));
        await Assert.ThrowsAnyAsync<Npgsql.NpgsqlException>(
            () => _instances[1].Flags.StoreLayer!.WriteAsync(On()).AsTask());

        await server.Start();
        await using (var writer = Writing.Open(_instances[0].Database))
        {
            await writer.WriteAsync(new FlagWrite("a", new FlagOverride { Enabled = false }, "ada"), default);
        }

        await Task.WhenAll(_instances.Select(instance => instance.IsOff.Task.WaitAsync(Limit)));
        Assert.All(_instances, instance => Assert.True(instance.Flags.StoreLayer!.IsConnected));
    }

    private static FlagWrite On() =>
        new("a", new FlagOverride { Enabled = true, RolloutPercentage = Percentage.Full }, "ada");

    private async Task StartThree()
    {
        var database = await server.NewDatabase();
        for (var i = 0; i < 3; i++)
        {
            _instances.Add(new Instance(database));
        }

        await Task.WhenAll(_instances.Select(instance => instance.Flags.StoreLayer!.FirstRead.WaitAsync(Limit)));
    }

    private sealed class Instance : IAsyncDisposable
    {
        private readonly PostgreSqlOverrideStore _store;
        private readonly IDisposable _watch;

        internal Instance(string database)
        {
            Database = database;
            _store = Writing.Open(database);
            Flags = SnapshotStore.Create(
                FlagDefinitions.Parse("""{"flags":[{"key":"a"}]}"""u8), options => options.Store = _store);
            Flags.Changed += (_, change) =>
                (change.Snapshot.IsEnabled("a", null) ? IsOn : IsOff).TrySetResult();
            _watch = Microsoft.Extensions.Primitives.ChangeToken.OnChange(Flags.StoreLayer!.Watch, () =>
            {
                if (Flags.StoreLayer is { FirstRead.IsCompleted: true, IsConnected: false })
                {
                    IsAway.TrySetResult();
                }
            });
        }

        internal string Database { get; }

        internal SnapshotStore Flags { get; }

        internal TaskCompletionSource IsOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal TaskCompletionSource IsOff { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal TaskCompletionSource IsAway { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async ValueTask DisposeAsync()
        {
            _watch.Dispose();
            await Flags.DisposeAsync();
            await _store.DisposeAsync();
        }
    }
}
