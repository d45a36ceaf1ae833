using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Flags.Benchmarks.Subjects;

namespace Flags.Benchmarks.Decisions;

/// <summary>Users who are listed are asked for, over and over in the list's order, up to 1,024 of them.</summary>
public class Lists : FlagBenchmark
{
    private FrozenSet<string> _set = null!;
    private string[] _asked = null!;

    [Params(100, 10_000)]
    public int Listed { get; set; }

    protected override int ListLength => Listed;

    public override void SetUp()
    {
        base.SetUp();
        // Copies, because a listed id that came from a file is never the very string that came with a request.
        _set = ListedIds.Select(static id => new string(id.AsSpan())).ToFrozenSet(StringComparer.Ordinal);
        _asked = [.. Enumerable.Range(0, Users.Count).Select(i => UserIds[i % Math.Min(Listed, Users.Count)])];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Users.Count, Description = "bare: FrozenSet.Contains")]
    public int Bare()
    {
        int on = 0;
        foreach (string user in _asked)
        {
            on += _set.Contains(user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "whitelisted")]
    public int Whitelisted()
    {
        int on = 0;
        foreach (string user in _asked)
        {
            on += Flags.IsWhitelistedEnabled(user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "blacklisted")]
    public int Blacklisted()
    {
        int on = 0;
        foreach (string user in _asked)
        {
            on += Flags.IsBlacklistedEnabled(user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: whitelisted")]
    public Task<int> PeerWhitelisted() => AskPeer("whitelisted");

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: blacklisted")]
    public Task<int> PeerBlacklisted() => AskPeer("blacklisted");
}
