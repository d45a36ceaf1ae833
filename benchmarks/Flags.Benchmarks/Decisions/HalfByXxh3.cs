using System.IO.Hashing;
using System.Text;
using BenchmarkDotNet.Attributes;
using Flags.Benchmarks.Subjects;

namespace Flags.Benchmarks.Decisions;

public class HalfByXxh3 : FlagBenchmark
{
    private FeatureFlags _snapshot = null!;

    public override void SetUp()
    {
        base.SetUp();
        _snapshot = Flags.Snapshot();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Users.Count, Description = "bare: XXH3 over the UTF-8 of the id")]
    public ulong Bare()
    {
        Span<byte> utf8 = stackalloc byte[128];
        ulong sum = 0;
        foreach (string user in UserIds)
        {
            int length = Encoding.UTF8.GetBytes(user, utf8);
            sum += XxHash3.HashToUInt64(utf8[..length]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "50 % by user id, xxh3")]
    public int Typed()
    {
        int on = 0;
        foreach (string user in UserIds)
        {
            on += Flags.IsHalfEnabled(user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "50 %, dated")]
    public int Dated()
    {
        int on = 0;
        foreach (string user in UserIds)
        {
            on += Flags.IsDatedHalfEnabled(user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "50 %, inside Snapshot()")]
    public int Pinned()
    {
        int on = 0;
        foreach (string user in UserIds)
        {
            on += _snapshot.IsHalfEnabled(user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "50 %, Evaluate with reason and bucket")]
    public int Evaluated()
    {
        int on = 0;
        foreach (string user in UserIds)
        {
            on += Flags.EvaluateHalf(user).Enabled ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "50 %, by string key")]
    public int ByKey()
    {
        int on = 0;
        foreach (string user in UserIds)
        {
            on += Flags.IsEnabled(Manifest.HalfKey, user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: 50 %")]
    public Task<int> PeerHalf() => AskPeer("half");
}
