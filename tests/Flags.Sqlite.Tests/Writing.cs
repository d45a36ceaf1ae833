using Microsoft.Data.Sqlite;

namespace Flags.Sqlite.Tests;

public class Writing
{
    [Fact]
    public async Task A_new_file_holds_nothing_at_version_0()
    {
        using var file = new StoreFile();

        var content = await file.Store.ReadAsync(default);

        Assert.Equal(0, content.Version);
        Assert.Empty(content.Overrides);
    }

    [Fact]
    public async Task Every_field_comes_back_as_it_was_written()
    {
        using var file = new StoreFile();
        Assert.True(DateGate.TryParse("2026-03-15T12:00:00.1234567+02:00", out var start));
        var written = new FlagOverride
        {
            Enabled = true,
            RolloutPercentage = Percentage.FromHundredths(1234),
            WhitelistUsers = UserList.From(["ada", "Ünï 🚀", "a'b\"c", ""]),
            BlacklistUsers = UserList.Empty,
            StartDate = start,
            EndDate = DateGate.None,
        };

        await file.Store.WriteAsync(new FlagWrite("a", written, "ada"), default);

        using var reopened = file.Open();
        var content = await reopened.ReadAsync(default);
        Assert.Equal(new StoredOverride(1, written), content.Overrides["a"]);
    }

    [Fact]
    public async Task The_history_says_who_when_what_why_and_by_which_request()
    {
        using var file = new StoreFile();
        var at = new DateTimeOffset(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);
        using var store = file.Open(new StoppedClock(at));
        await store.WriteAsync(StoreFile.Rollout("a", 100), default);
        await store.WriteAsync(StoreFile.Rollout("b", 200), default);

        var write = StoreFile.Rollout("a", 300) with { ChangedBy = "bob", Reason = "errors", RequestId = "r-1" };
        await store.WriteAsync(write, default);

        var history = await store.ReadHistoryAsync("a", before: null, limit: 10, default);
        Assert.Equal([3, 1], history.Select(entry => entry.Version));
        Assert.Equal(new FlagHistoryEntry(3, "a", StoreFile.Rollout("a", 100).Override, write.Override, at, "bob", "errors", "r-1"), history[0]);
    }

    [Fact]
    public async Task History_is_read_page_by_page()
    {
        using var file = new StoreFile();
        for (var i = 1; i <= 5; i++)
        {
            await file.Store.WriteAsync(StoreFile.Rollout("a", i), default);
        }

        var page = await file.Store.ReadHistoryAsync("a", before: 4, limit: 2, default);

        Assert.Equal([3, 2], page.Select(entry => entry.Version));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_write_based_on_another_version_changes_nothing_and_tells_the_current_one(long expected)
    {
        using var file = new StoreFile();
        await file.Store.WriteAsync(StoreFile.Rollout("a", 100), default);

        var result = await file.Store.WriteAsync(StoreFile.Rollout("a", 200, expected), default);

        Assert.False(result.Written);
        Assert.Equal(new StoredOverride(1, StoreFile.Rollout("a", 100).Override), result.Current);
        Assert.Equal(1, (await file.Store.ReadAsync(default)).Version);
    }

    [Fact]
    public async Task Of_ten_writers_at_one_flag_every_accepted_write_is_in_the_history()
    {
        using var file = new StoreFile();
        var accepted = await Task.WhenAll(Enumerable.Range(0, 10).Select(writer => Task.Run(async () =>
        {
            using var store = file.Open();
            var versions = new List<long>();
            for (var i = 0; i < 10; i++)
            {
                var current = (await store.ReadAsync(default)).Overrides.GetValueOrDefault("a", StoredOverride.None);
                var result = await store.WriteAsync(StoreFile.Rollout("a", (writer * 10) + i, current.Version), default);
                versions.AddRange(result.Written ? [result.Current.Version] : []);
            }

            return versions;
        })));

        var history = await file.Store.ReadHistoryAsync("a", before: null, limit: 1000, default);
        Assert.Equal(accepted.SelectMany(versions => versions).Order(), history.Select(entry => entry.Version).Reverse());
        Assert.All(history.Zip(history.Skip(1)), pair => Assert.Equal(pair.Second.New, pair.First.Old));
    }

    [Theory]
    [InlineData("UPDATE flag_history SET changed_by = 'nobody'")]
    [InlineData("DELETE FROM flag_history")]
    public async Task History_cannot_be_changed_or_deleted(string statement)
    {
        using var file = new StoreFile();
        await file.Store.WriteAsync(StoreFile.Rollout("a", 100), default);

        var refusal = Assert.Throws<SqliteException>(() => file.Execute(statement));

        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
