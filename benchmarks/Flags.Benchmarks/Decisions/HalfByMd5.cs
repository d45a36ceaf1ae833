using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using Flags.Benchmarks.Subjects;

namespace Flags.Benchmarks.Decisions;

public class HalfByMd5 : FlagBenchmark
{
    [Benchmark(Baseline = true, OperationsPerInvoke = Users.Count, Description = "bare: MD5.HashData over the UTF-8 of the id")]
    public int Bare()
    {
        Span<byte> utf8 = stackalloc byte[128];
        Span<byte> digest = stackalloc byte[16];
        int sum = 0;
        foreach (string user in UserIds)
        {
            int length = Encoding.UTF8.GetBytes(user, utf8);
#pragma warning disable CA5351 // The platform's MD5 is what ours is measured against; nothing is protected by it.
            MD5.HashData(utf8[..length], digest);
#pragma warning restore CA5351
            sum += digest[15];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "50 % by user id, md5")]
    public int Typed()
    {
        int on = 0;
        foreach (string user in UserIds)
        {
            on += Flags.IsHalfMd5Enabled(user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: 50 %, SHA-256")]
    public Task<int> Peer() => AskPeer("half");
}
