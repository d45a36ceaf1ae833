using System.Diagnostics;
using Flags.Testing;
using Npgsql;

namespace Flags.PostgreSql.Tests.Killing;

/// <summary>A writer killed at random moments, and every other time the server with it.</summary>
public sealed class KilledWriters(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    [Fact]
    public async Task No_acknowledged_change_is_lost_and_none_is_half_written()
    {
        var database = await server.NewDatabase();
        var acknowledged = new AcknowledgedWrites();
        var start = Command.StartInfo(".", "dotnet", [typeof(Program).Assembly.Location, "writer", database]);

        foreach (var (kill, writes, microseconds) in Kills.Moments())
        {
            var isServerKilled = kill % 2 == 1;
            await acknowledged.Of(start, writes, microseconds, isServerKilled ? KillServer : _ => Task.CompletedTask);
            if (isServerKilled)
            {
                await server.Start();
            }

            await EndOtherSessions(database);
            await using var store = Writing.Open(database + ";Pooling=false");
            await acknowledged.MustStandIn(store);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills.Count} kills, {acknowledged.Count} acknowledged writes");
    }

    private Task KillServer(Process writer) => server.Kill();

    // The killed writer's session may still be committing what nobody waits for: the state to look at is the one after that.
    private static async Task EndOtherSessions(string database)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Pooling=false");
        await using var end = source.CreateCommand(
            """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """);
        await end.ExecuteNonQueryAsync();
    }
}
