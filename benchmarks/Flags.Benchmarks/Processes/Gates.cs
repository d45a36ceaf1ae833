using System.Globalization;
using Flags.Benchmarks.Subjects;

namespace Flags.Benchmarks.Processes;

/// <summary>How late a date takes effect: from the instant of a flag's start to the first answer that says on.</summary>
internal static class Gates
{
    private const int Rounds = 500;

    public static void Run()
    {
        // The first store of a process is opened only after its date.
        _ = Late(0);
        double[] late = [.. Enumerable.Range(0, Rounds).Select(Late)];
        Array.Sort(late);
        Console.WriteLine("| gates | median, ms | 99th percentile, ms | latest, ms |");
        Console.WriteLine("|---|---|---|---|");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {Rounds} | {late[Rounds / 2]:F2} | {late[Rounds * 99 / 100]:F2} | {late[^1]:F2} |"));
    }

    private static double Late(int round)
    {
        // At different distances, so that the timer's own steps fall anywhere.
        DateTimeOffset start = DateTimeOffset.UtcNow.AddTicks(200_000 + (round * 7_919 % 300_000));
        string date = start.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
        using SnapshotStore store = Manifest.Open(
            Manifest.Of($"\"key\":\"gate\",\"enabled\":true,\"rollout_percentage\":100,\"start_date\":\"{date}\""));
        while (!store.Source.IsEnabled(0, null))
        {
            Thread.Yield();
        }

        return (DateTimeOffset.UtcNow - start).TotalMilliseconds;
    }
}
