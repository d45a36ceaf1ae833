using System.Diagnostics;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Text;
using Flags.Benchmarks.Subjects;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;

namespace Flags.Benchmarks.Processes;

/// <summary>
/// Decisions per second on one core and on all of them: the fastest round of each, in turns, because whatever else the machine does
/// slows a round of all cores as soon as it takes one of them.
/// </summary>
internal static class Throughput
{
    private const int Rounds = 15;

    // Counters lie this far apart, so that no two threads write one cache line.
    private const int Apart = 16;
    private static readonly long RoundTicks = Stopwatch.Frequency / 3;

    public static void Run()
    {
        string[] listed = Users.All[..100];
        using SnapshotStore store = Manifest.Open(Manifest.Standard(listed));
        using ServiceProvider services = Peer.Standard(listed);
        var flags = new FeatureFlags(store.Source);
        IFeatureManager peer = services.GetRequiredService<IFeatureManager>();
        var answers = new StrongBox<bool[]>([false, true]);
        Case[] cases =
        [
            new("bare: XXH3 over the UTF-8 of the id", static user => HashOf(user) != 0),
            new("bare: volatile read + index + test", _ => Volatile.Read(ref answers.Value!)[1]),
            new("flag on", user => flags.IsOnEnabled(user)),
            new("50 %, xxh3", user => flags.IsHalfEnabled(user)),
            new("50 %, md5", user => flags.IsHalfMd5Enabled(user)),
            new("whitelisted among 100", user => flags.IsWhitelistedEnabled(user)),
            new("Microsoft.FeatureManagement: on", _ => peer.IsEnabledAsync("on").GetAwaiter().GetResult()),
            new("Microsoft.FeatureManagement: 50 %", user => peer.IsEnabledAsync("half", Peer.User(user)).GetAwaiter().GetResult()),
            new(
                "Microsoft.FeatureManagement: whitelisted among 100",
                user => peer.IsEnabledAsync("whitelisted", Peer.User(user)).GetAwaiter().GetResult()),
        ];
        for (int round = 0; round < Rounds; round++)
        {
            Array.ForEach(cases, static subject => subject.Measure());
        }

        Console.WriteLine("| case | 1 core, M/s | all cores, M/s | gain |");
        Console.WriteLine("|---|---|---|---|");
        Array.ForEach(cases, static subject => Console.WriteLine(subject));
    }

    // What the machine's second core is worth to the hardware alone.
    private static ulong HashOf(string user)
    {
        Span<byte> utf8 = stackalloc byte[128];
        return XxHash3.HashToUInt64(utf8[..Encoding.UTF8.GetBytes(user, utf8)]);
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

    // A method of its own, called often, so that it is compiled with full optimisation after the first rounds.
    private static int DecideForAll(Func<string, bool> decide)
    {
        int on = 0;
        foreach (string user in Users.All)
        {
            on += decide(user) ? 1 : 0;
        }

        return on;
    }

    private sealed class Case(string name, Func<string, bool> decide)
    {
        private double _one;
        private double _all;

        public void Measure()
        {
            _one = Math.Max(_one, Throughput.Measure(1, decide));
            _all = Math.Max(_all, Throughput.Measure(Environment.ProcessorCount, decide));
        }

        public override string ToString() =>
            FormattableString.Invariant($"| {name} | {_one / 1e6:F1} | {_all / 1e6:F1} | {_all / _one:F2}x |");
    }
}
