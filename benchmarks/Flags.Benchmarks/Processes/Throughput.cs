using System.Diagnostics;
using Flags.Benchmarks.Subjects;

namespace Flags.Benchmarks.Processes;

/// <summary>Decisions per second on one core and on all of them, in turns, so that a noisy machine shows.</summary>
internal static class Throughput
{
    private const int Rounds = 5;

    // Counters lie this far apart, so that no two threads write one cache line.
    private const int Apart = 16;
    private static readonly long RoundTicks = Stopwatch.Frequency;

    public static void Run()
    {
        using SnapshotStore store = Manifest.Open(Manifest.Standard(Users.All[..100]));
        var flags = new FeatureFlags(store.Source);
        Console.WriteLine("| case | 1 core, M/s | all cores, M/s | gain |");
        Console.WriteLine("|---|---|---|---|");
        Compare("flag on", user => flags.IsOnEnabled(user));
        Compare("50 %, xxh3", user => flags.IsHalfEnabled(user));
        Compare("50 %, md5", user => flags.IsHalfMd5Enabled(user));
        Compare("whitelisted among 100", user => flags.IsWhitelistedEnabled(user));
    }

    private static void Compare(string name, Func<string, bool> decide)
    {
        Measure(1, decide);
        double[] one = new double[Rounds];
        double[] all = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            one[round] = Measure(1, decide);
            all[round] = Measure(Environment.ProcessorCount, decide);
        }

        Array.Sort(one);
        Array.Sort(all);
        (double single, double every) = (one[Rounds / 2], all[Rounds / 2]);
        Console.WriteLine(FormattableString.Invariant($"| {name} | {single / 1e6:F1} | {every / 1e6:F1} | {every / single:F2}x |"));
    }

    private static double Measure(int threads, Func<string, bool> decide)
    {
        long[] counts = new long[threads * Apart];
        using var start = new Barrier(threads);
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(worker => new Thread(() =>
        {
            start.SignalAndWait();
            counts[worker * Apart] = DecideUntil(Stopwatch.GetTimestamp() + RoundTicks, decide);
        }))];
        Array.ForEach(workers, static worker => worker.Start());
        Array.ForEach(workers, static worker => worker.Join());
        return counts.Sum() / (RoundTicks / (double)Stopwatch.Frequency);
    }

    private static long DecideUntil(long end, Func<string, bool> decide)
    {
        long decided = 0;
        while (Stopwatch.GetTimestamp() < end)
        {
            decided += DecideForAll(decide) >= 0 ? Users.Count : 0;
        }

        return decided;
    }

    // A method of its own, called often, so that it is compiled with full optimisation before the rounds that count.
    private static int DecideForAll(Func<string, bool> decide)
    {
        int on = 0;
        foreach (string user in Users.All)
        {
            on += decide(user) ? 1 : 0;
        }

        return on;
    }
}
