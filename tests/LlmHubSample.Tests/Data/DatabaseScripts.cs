using Flags.Testing;
using LlmHubSample.Tests.Running;
using Npgsql;

namespace LlmHubSample.Tests.Data;

/// <summary>The scripts that make and take back the PostgreSQL database, run as they stand.</summary>
public sealed class DatabaseScripts(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    [Fact]
    public async Task The_test_database_is_made_as_often_as_one_likes()
    {
        var first = (await Run("scripts/setup-test-db.sh")).MustSucceed();
        await using (var database = NpgsqlDataSource.Create(ConnectionString(first)))
        await using (var change = database.CreateCommand("DELETE FROM routing_rules"))
        {
            await change.ExecuteNonQueryAsync();
        }

        var second = (await Run("scripts/setup-test-db.sh")).MustSucceed();

        Assert.Equal(first.Output, second.Output);
        Assert.Contains("applied  4  What was used, by day, model and tier", second.Output, StringComparison.Ordinal);
        Assert.Matches(@"users +3 rows\n +tiers +3 rows\n +providers +3 rows\n +models +4 rows\n", second.Output);
        Assert.DoesNotContain("\e[", second.AllOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_database_is_dropped_whose_name_does_not_say_that_it_is_for_tests()
    {
        var refused = await Run("scripts/setup-test-db.sh", [], ("DATABASE", "unicorn"));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("its name must end with _test", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrations_are_taken_back_after_a_backup_that_restores_what_was_there()
    {
        using var folder = new TemporaryFolder();
        (string, string)[] variables = [("DATABASE", "back_test"), ("BACKUPS", folder.Path)];
        (await Run("scripts/setup-test-db.sh", [], variables)).MustSucceed();

        var back = (await Run("scripts/rollback-db.sh", ["2"], variables)).MustSucceed();
        Assert.Contains("applied  2", back.Output, StringComparison.Ordinal);
        Assert.Contains("missing  3", back.Output, StringComparison.Ordinal);
        Assert.Equal("0", await Scalar("back_test", "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'routing_rules'"));
        Assert.Equal("4", await Scalar("back_test", "SELECT COUNT(*) FROM models"));

        var restore = back.Output.TrimEnd().Split('\n')[^1].Split(' ');
        (await Run(restore[0], restore[1..], variables)).MustSucceed();
        Assert.Equal("5", await Scalar("back_test", "SELECT COUNT(*) FROM routing_rules"));
        Assert.Equal("4", await Scalar("back_test", "SELECT MAX(\"Version\") FROM \"VersionInfo\""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("all")]
    public async Task A_version_that_is_none_takes_nothing_back(string version)
    {
        var refused = await Run("scripts/rollback-db.sh", [version]);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("usage: scripts/rollback-db.sh VERSION", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_server_the_script_says_where_it_looked()
    {
        var refused = await Run("scripts/setup-test-db.sh", [], ("PGPORT", "1"));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("No PostgreSQL server answers at 127.0.0.1:1", refused.Error, StringComparison.Ordinal);
    }

    private static string ConnectionString(CommandResult made) =>
        made.Output.TrimEnd().Split('\n')[^1]["DATABASE_URL=".Length..];

    private async Task<string> Scalar(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString(database));
        await using var command = source.CreateCommand(sql);
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    private Task<CommandResult> Run(string program, string[]? arguments = null, params (string Name, string Value)[] variables)
    {
        var environment = new Dictionary<string, string?>
        {
            ["PGHOST"] = "127.0.0.1",
            ["PGPORT"] = $"{server.Port}",
            ["PGUSER"] = "postgres",
            ["HUB_PROGRAM"] = RunningHub.Program,
            ["DATABASE"] = "unicorn_test",
        };
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        var path = program.StartsWith("scripts/", StringComparison.Ordinal) ? RepositoryFiles.PathOf(program) : program;
        return Command.Run(RepositoryFiles.Root, path, arguments ?? [], environment);
    }
}
