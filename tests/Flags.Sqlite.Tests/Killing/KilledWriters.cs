using System.Diagnostics;
using System.Globalization;
using Flags.Testing;
using Microsoft.Data.Sqlite;

namespace Flags.Sqlite.Tests.Killing;

/// <summary>
/// A writer killed at random moments. Ten times here; <c>FLAGS_KILLS</c> asks for more, as docs/reliability.md did.
/// </summary>
public class KilledWriters
{
    private const int Seed = 20261027;

    [Fact]
    public async Task No_acknowledged_change_is_lost_and_none_is_half_written()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("FLAGS_KILLS") ?? "10", CultureInfo.InvariantCulture);
        var random = new Random(Seed);
        using var file = new StoreFile();
        var acknowledged = new Dictionary<long, int>();

        for (var kill = 0; kill < kills; kill++)
        {
            await KillAfter(file.Path, random.Next(1, 40), random.Next(0, 3_000), acknowledged);

            await EveryAcknowledgedChangeIsThere(file, acknowledged);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills, {acknowledged.Count} acknowledged writes");
    }

    private static async Task KillAfter(string path, int writes, int microseconds, Dictionary<long, int> acknowledged)
    {
        using var writer = new Process
        {
            StartInfo = Command.StartInfo(".", "dotnet", [typeof(Writer).Assembly.Location], new Dictionary<string, string?>
            {
                [Writer.FileVariable] = path,
            }),
        };
        writer.Start();
        for (var i = 0; i < writes; i++)
        {
            Note(await writer.StandardOutput.ReadLineAsync(), acknowledged);
        }

        // The moment within a write is at random too.
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalMicroseconds < microseconds;)
        {
            Thread.SpinWait(10);
        }

        writer.Kill();
        await writer.WaitForExitAsync();
        var rest = await writer.StandardOutput.ReadToEndAsync();
        foreach (var line in rest.Split('\n').SkipLast(1))
        {
            Note(line, acknowledged);
        }
    }

    private static void Note(string? line, Dictionary<long, int> acknowledged)
    {
        var words = Assert.IsType<string>(line).Split(' ');
        acknowledged.Add(
            long.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[1], CultureInfo.InvariantCulture));
    }

    private static async Task EveryAcknowledgedChangeIsThere(StoreFile file, Dictionary<long, int> acknowledged)
    {
        using var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", check.ExecuteScalar());

        var content = await file.Store.ReadAsync(default);
        var written = new SortedDictionary<long, FlagHistoryEntry>();
        foreach (var (key, stored) in content.Overrides)
        {
            var history = await file.Store.ReadHistoryAsync(key, before: null, limit: int.MaxValue, default);
            Assert.Equal((stored.Version, stored.Override), (history[0].Version, history[0].New));
            Assert.All(history.Zip(history.Skip(1).Select(entry => entry.New).Append(FlagOverride.None)),
                pair => Assert.Equal(pair.Second, pair.First.Old));
            history.ToList().ForEach(entry => written.Add(entry.Version, entry));
        }

        Assert.Equal(Enumerable.Range(1, (int)content.Version).Select(version => (long)version), written.Keys);
        Assert.All(acknowledged, change => Assert.Equal(
            Percentage.FromHundredths(change.Value), written[change.Key].New.RolloutPercentage));
    }
}
