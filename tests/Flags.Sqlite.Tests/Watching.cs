namespace Flags.Sqlite.Tests;

public class Watching
{
    [Fact]
    public async Task A_watch_tells_the_version_at_once_and_after_each_write()
    {
        using var file = new StoreFile();
        await using var watch = file.Store.WatchAsync(default).GetAsyncEnumerator();

        Assert.True(await watch.MoveNextAsync());
        Assert.Equal(0, watch.Current);

        var next = watch.MoveNextAsync();
        await file.Store.WriteAsync(StoreFile.Rollout("a", 100), default);
        Assert.True(await next);
        Assert.Equal(1, watch.Current);
    }

    [Fact]
    public async Task A_write_through_another_store_on_the_file_is_noticed()
    {
        using var file = new StoreFile();
        using var other = file.Open();
        await using var watch = file.Store.WatchAsync(default).GetAsyncEnumerator();
        await watch.MoveNextAsync();

        var next = watch.MoveNextAsync();
        await other.WriteAsync(StoreFile.Rollout("a", 100), default);

        Assert.True(await next);
        Assert.Equal(1, watch.Current);
    }

    [Fact]
    public async Task A_cancelled_watch_ends()
    {
        using var file = new StoreFile();
        using var stop = new CancellationTokenSource();
        await using var watch = file.Store.WatchAsync(stop.Token).GetAsyncEnumerator();
        await watch.MoveNextAsync();

        var next = watch.MoveNextAsync();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
    }
}
