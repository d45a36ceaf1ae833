using Microsoft.Data.Sqlite;

namespace Flags.Sqlite.Tests;

public class Schema
{
    [Fact]
    public async Task A_schema_goes_back_a_version_and_forward_again_without_losing_a_write()
    {
        using var file = new StoreFile();
        await file.Store.WriteAsync(StoreFile.Rollout("a", 100), default);

        file.Store.Migrate(1);
        file.Execute("UPDATE flag_history SET reason = 'the earlier schema had no trigger'");
        file.Store.Migrate(SqliteOverrideStore.SchemaVersion);

        Assert.Throws<SqliteException>(() => file.Execute("DELETE FROM flag_history"));
        Assert.Equal(1, (await file.Store.ReadAsync(default)).Version);
    }

    [Fact]
    public async Task Back_to_0_drops_everything()
    {
        using var file = new StoreFile();
        await file.Store.WriteAsync(StoreFile.Rollout("a", 100), default);

        file.Store.Migrate(0);

        Assert.Equal(0, (await file.Store.ReadAsync(default)).Version);
    }

    [Fact]
    public async Task A_file_of_a_later_schema_is_refused_and_left_alone()
    {
        using var file = new StoreFile();
        file.Execute("PRAGMA user_version = 99");

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => file.Store.ReadAsync(default).AsTask());

        Assert.Contains("has the schema 99", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        using var file = new StoreFile();
        await File.WriteAllTextAsync(file.Path, new string('x', 4096));

        await Assert.ThrowsAsync<SqliteException>(() => file.Store.ReadAsync(default).AsTask());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(99)]
    public void There_are_no_other_schemas(int version)
    {
        using var file = new StoreFile();

        Assert.Throws<ArgumentOutOfRangeException>(() => file.Store.Migrate(version));
    }

    [Fact]
    public void A_wrong_option_is_named()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new SqliteOverrideStore(new SqliteStoreOptions { Path = " " }));

        Assert.Equal("SqliteStoreOptions.Path must not be blank.", refusal.Message);
    }
}
