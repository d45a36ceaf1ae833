using Flags.Testing;
using Microsoft.Data.Sqlite;

namespace Flags.Sqlite.Tests.Killing;

public class KilledWriters
{
    [Fact]
    public async Task No_acknowledged_change_is_lost_and_none_is_half_written()
    {
        using var file = new StoreFile();
        var acknowledged = new AcknowledgedWrites();
        var start = Command.StartInfo(".", "dotnet", [typeof(Writer).Assembly.Location], new Dictionary<string, string?>
        {
            [Writer.FileVariable] = file.Path,
        });

        foreach (var (_, writes, microseconds) in Kills.Moments())
        {
            await acknowledged.Of(start, writes, microseconds, harm: _ => Task.CompletedTask);

            Assert.Equal("ok", IntegrityOf(file));
            await acknowledged.MustStandIn(file.Store);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills.Count} kills, {acknowledged.Count} acknowledged writes");
    }

    private static object? IntegrityOf(StoreFile file)
    {
        using var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        return check.ExecuteScalar();
    }
}
