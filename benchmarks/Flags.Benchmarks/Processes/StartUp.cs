using System.Diagnostics;
using System.Globalization;
using Flags.Benchmarks.Subjects;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;

namespace Flags.Benchmarks.Processes;

/// <summary>
/// A fresh process with 1,000 flags: milliseconds from having their JSON in memory to the first answer, and from there to the
/// first answers of all. The JSON is written by this process, so that nothing of a child is warm; the children take turns.
/// </summary>
internal static class StartUp
{
    public const string FlagsChild = "startup-flags";
    public const string PeerChild = "startup-peer";
    private const int Runs = 15;

    public static void Run()
    {
        var flags = new Measured();
        var peer = new Measured();
        string manifest = Path.GetTempFileName();
        string configuration = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(manifest, Manifest.Thousand());
            File.WriteAllBytes(configuration, Peer.Thousand());
            for (int run = 0; run < Runs; run++)
            {
                flags.Add(RunChild(FlagsChild, manifest));
                peer.Add(RunChild(PeerChild, configuration));
            }
        }
        finally
        {
            File.Delete(manifest);
            File.Delete(configuration);
        }

        Console.WriteLine("| 1,000 flags, fresh process | first answer, ms: fastest | median | all others, ms more: fastest | median |");
        Console.WriteLine("|---|---|---|---|---|");
        Console.WriteLine(flags.ToRow("Flags"));
        Console.WriteLine(peer.ToRow("Microsoft.FeatureManagement"));
    }

    public static void MeasureFlags(string manifestPath)
    {
        byte[] manifest = File.ReadAllBytes(manifestPath);
        long start = Stopwatch.GetTimestamp();
        using SnapshotStore store = SnapshotStore.Create(FlagDefinitions.Parse(manifest));
        bool first = store.Source.IsEnabled(2, "user0001@example.com");
        TimeSpan toFirst = Stopwatch.GetElapsedTime(start);
        int on = first ? 1 : 0;
        for (int i = 0; i < 1000; i++)
        {
            on += store.Source.IsEnabled(i, "user0001@example.com") ? 1 : 0;
        }

        Print(toFirst, Stopwatch.GetElapsedTime(start) - toFirst, on);
    }

    public static async Task MeasurePeerAsync(string configurationPath)
    {
        byte[] json = await File.ReadAllBytesAsync(configurationPath).ConfigureAwait(false);
        string[] names = [.. Enumerable.Range(0, 1000).Select(static i => $"flag_{i:D4}")];
        long start = Stopwatch.GetTimestamp();
        using ServiceProvider services = Peer.Open(json);
        IFeatureManager flags = services.GetRequiredService<IFeatureManager>();
        bool first = await flags.IsEnabledAsync(names[2], Peer.User("user0001@example.com")).ConfigureAwait(false);
        TimeSpan toFirst = Stopwatch.GetElapsedTime(start);
        int on = first ? 1 : 0;
        foreach (string name in names)
        {
            on += await flags.IsEnabledAsync(name, Peer.User("user0001@example.com")).ConfigureAwait(false) ? 1 : 0;
        }

        Print(toFirst, Stopwatch.GetElapsedTime(start) - toFirst, on);
    }

    private static void Print(TimeSpan first, TimeSpan rest, int on) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{first.TotalMilliseconds} {rest.TotalMilliseconds} {on}"));

    private static string RunChild(string child, string path)
    {
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(StartUp).Assembly.Location, child, path]) { RedirectStandardOutput = true })!;
        string line = process.StandardOutput.ReadLine()!;
        process.WaitForExit();
        return line;
    }

    private sealed class Measured
    {
        private readonly List<double> _first = [];
        private readonly List<double> _rest = [];

        public void Add(string line)
        {
            string[] parts = line.Split(' ');
            _first.Add(double.Parse(parts[0], CultureInfo.InvariantCulture));
            _rest.Add(double.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        public string ToRow(string name) => string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {_first.Min():F1} | {_first.Order().ElementAt(Runs / 2):F1} | {_rest.Min():F2} | {_rest.Order().ElementAt(Runs / 2):F2} |");
    }
}
