using System.Diagnostics;
using System.Globalization;
using Flags.Benchmarks.Subjects;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;

namespace Flags.Benchmarks.Processes;

/// <summary>
/// A fresh process with 1,000 flags: milliseconds from the first line of the program to the first answer, and from
/// there to the first answers of all. What both need to read (their JSON) is built before the clock starts.
/// </summary>
internal static class StartUp
{
    public const string FlagsChild = "startup-flags";
    public const string PeerChild = "startup-peer";
    private const int Runs = 15;

    public static void Run()
    {
        Console.WriteLine("| 1,000 flags, fresh process, median of 15 | first answer, ms | all others, ms more |");
        Console.WriteLine("|---|---|---|");
        Report("Flags", FlagsChild);
        Report("Microsoft.FeatureManagement", PeerChild);
    }

    public static void MeasureFlags()
    {
        byte[] manifest = Manifest.Thousand();
        long start = Stopwatch.GetTimestamp();
        using SnapshotStore store = SnapshotStore.Create(FlagDefinitions.Parse(manifest));
        bool first = store.Source.Current.IsEnabled(2, "user0001@example.com");
        TimeSpan toFirst = Stopwatch.GetElapsedTime(start);
        int on = first ? 1 : 0;
        for (int i = 0; i < 1000; i++)
        {
            on += store.Source.Current.IsEnabled(i, "user0001@example.com") ? 1 : 0;
        }

        Print(toFirst, Stopwatch.GetElapsedTime(start) - toFirst, on);
    }

    public static async Task MeasurePeerAsync()
    {
        string json = Peer.Thousand();
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

    private static void Report(string name, string child)
    {
        var first = new List<double>();
        var rest = new List<double>();
        for (int run = 0; run < Runs; run++)
        {
            string[] parts = RunChild(child).Split(' ');
            first.Add(double.Parse(parts[0], CultureInfo.InvariantCulture));
            rest.Add(double.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        first.Sort();
        rest.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {first[Runs / 2]:F1} | {rest[Runs / 2]:F2} |"));
    }

    private static string RunChild(string child)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, child) { RedirectStandardOutput = true })!;
        string line = process.StandardOutput.ReadLine()!;
        process.WaitForExit();
        return line;
    }
}
