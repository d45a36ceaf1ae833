using Flags.Testing;
using Npgsql;

namespace Flags.PostgreSql.Tests;

public sealed class Writing(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    [Fact]
    public async Task An_empty_database_holds_nothing_at_version_0()
    {
        await using var store = await NewStore();

        var content = await store.ReadAsync(default);

        Assert.Equal(0, content.Version);
        Assert.Empty(content.Overrides);
    }

    [Fact]
    public async Task Every_field_comes_back_as_it_was_written()
    {
        await using var store = await NewStore();
        Assert.True(DateGate.TryParse("2026-03-15T12:00:00.1234567+02:00", out var start));
        var written = new FlagOverride
        {
            Enabled = true,
            RolloutPercentage = Percentage.FromHundredths(1234),
            WhitelistUsers = UserList.From(["ada", "Ünï 🚀", "a'b\"c\u0000d", ""]),
            BlacklistUsers = UserList.Empty,
            StartDate = start,
            EndDate = DateGate.None,
        };

        await store.WriteAsync(new FlagWrite("a", written, "ada"), default);

        Assert.Equal(new StoredOverride(1, written), (await store.ReadAsync(default)).Overrides["a"]);
    }

    [Fact]
    public async Task The_history_says_who_what_why_and_by_which_request()
    {
        await using var store = await NewStore();
        await store.WriteAsync(Rollout("a", 100), default);
        await store.WriteAsync(Rollout("b", 200), default);

        var write = Rollout("a", 300) with { ChangedBy = "bob", Reason = "errors", RequestId = "r-1" };
        await store.WriteAsync(write, default);

        var history = await store.ReadHistoryAsync("a", before: null, limit: 10, default);
        Assert.Equal([3, 1], history.Select(entry => entry.Version));
        Assert.Equal(
            new FlagHistoryEntry(3, "a", Rollout("a", 100).Override, write.Override, history[0].At, "bob", "errors", "r-1"),
            history[0]);
        Assert.Equal([1], (await store.ReadHistoryAsync("a", before: 3, limit: 10, default)).Select(entry => entry.Version));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_write_based_on_another_version_changes_nothing_and_tells_the_current_one(long expected)
    {
        await using var store = await NewStore();
        await store.WriteAsync(Rollout("a", 100), default);

        var result = await store.WriteAsync(Rollout("a", 200) with { ExpectedVersion = expected }, default);

        Assert.False(result.Written);
        Assert.Equal(new StoredOverride(1, Rollout("a", 100).Override), result.Current);
        Assert.Equal(1, (await store.ReadAsync(default)).Version);
    }

    [Fact]
    public async Task Of_ten_writers_at_one_flag_every_accepted_write_is_in_the_history()
    {
        var database = await server.NewDatabase();
        var accepted = await Task.WhenAll(Enumerable.Range(0, 10).Select(async writer =>
        {
            await using var store = Open(database);
            var versions = new List<long>();
            for (var i = 0; i < 10; i++)
            {
                var current = (await store.ReadAsync(default)).Overrides.GetValueOrDefault("a", StoredOverride.None);
                var result = await store.WriteAsync(
                    Rollout("a", (writer * 10) + i) with { ExpectedVersion = current.Version }, default);
                versions.AddRange(result.Written ? [result.Current.Version] : []);
            }

            return versions;
        }));

        await using var reader = Open(database);
        var history = await reader.ReadHistoryAsync("a", before: null, limit: 1000, default);
        Assert.Equal(accepted.SelectMany(versions => versions).Order(), history.Select(entry => entry.Version).Reverse());
        Assert.All(history.Zip(history.Skip(1)), pair => Assert.Equal(pair.Second.New, pair.First.Old));
    }

    [Theory]
    [InlineData("UPDATE flag_history SET changed_by = 'nobody'")]
    [InlineData("DELETE FROM flag_history")]
    [InlineData("TRUNCATE flag_history CASCADE")]
    public async Task History_cannot_be_changed_or_deleted(string statement)
    {
        var database = await server.NewDatabase();
        await using var store = Open(database);
        await store.WriteAsync(Rollout("a", 100), default);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => Execute(database, statement));

        Assert.Contains("append-only", refusal.MessageText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_goes_back_a_version_and_forward_again_without_losing_a_write()
    {
        var database = await server.NewDatabase();
        await using var store = Open(database);
        await store.WriteAsync(Rollout("a", 100), default);

        await store.MigrateAsync(1);
        await Execute(database, "UPDATE flag_history SET reason = 'the earlier schema had no trigger'");
        await store.MigrateAsync(PostgreSqlOverrideStore.SchemaVersion);

        await Assert.ThrowsAsync<PostgresException>(() => Execute(database, "DELETE FROM flag_history"));
        Assert.Equal(1, (await store.ReadAsync(default)).Version);
    }

    [Fact]
    public async Task Back_to_0_drops_everything()
    {
        await using var store = await NewStore();
        await store.WriteAsync(Rollout("a", 100), default);

        await store.MigrateAsync(0);

        Assert.Equal(0, (await store.ReadAsync(default)).Version);
    }

    [Fact]
    public async Task A_role_that_may_only_read_and_add_is_enough_once_the_tables_are_there()
    {
        var database = await server.NewDatabase();
        await using (var owner = Open(database))
        {
            await owner.MigrateAsync(PostgreSqlOverrideStore.SchemaVersion);
        }

        await Execute(
            database,
            """
            CREATE ROLE service LOGIN;
            GRANT SELECT, INSERT ON flag_history TO service;
            GRANT SELECT, INSERT, UPDATE ON flag_override TO service;
            GRANT SELECT ON flag_schema TO service;
            """);
        await using var store = Open(database + ";Username=service");

        Assert.True((await store.WriteAsync(Rollout("a", 100), default)).Written);
        Assert.Equal(1, (await store.ReadAsync(default)).Version);
    }

    [Fact]
    public async Task An_answer_to_a_write_is_what_the_history_says_later()
    {
        await using var store = await NewStore();

        var answer = await store.WriteAsync(Rollout("a", 100), default);

        Assert.Equal(answer.Entry, (await store.ReadHistoryAsync("a", before: null, limit: 1, default))[0]);
    }

    [Fact]
    public async Task A_database_of_a_later_schema_is_refused()
    {
        var database = await server.NewDatabase();
        await Execute(database, "CREATE TABLE flag_schema (version int NOT NULL); INSERT INTO flag_schema VALUES (99)");
        await using var store = Open(database);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => store.ReadAsync(default).AsTask());

        Assert.Contains("has the schema 99", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_option_is_named()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new PostgreSqlOverrideStore(new PostgreSqlStoreOptions()));

        Assert.Equal("PostgreSqlStoreOptions.ConnectionString must not be blank.", refusal.Message);
    }

    internal static FlagWrite Rollout(string key, int hundredths) =>
        new(key, new FlagOverride { RolloutPercentage = Percentage.FromHundredths(hundredths) }, "ada");

    internal static PostgreSqlOverrideStore Open(string database) =>
        new(new PostgreSqlStoreOptions { ConnectionString = database });

    private static async Task Execute(string database, string statement)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<PostgreSqlOverrideStore> NewStore() => Open(await server.NewDatabase());
}
