using BenchmarkDotNet.Attributes;
using Flags.Benchmarks.Subjects;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;

namespace Flags.Benchmarks.Decisions;

/// <summary>Flags whose answer needs no user: nobody passes one, neither to us nor to the peer.</summary>
public class OnOff : FlagBenchmark
{
    private bool[] _table = [];
    private FeatureFlags _snapshot = null!;
    private IServiceScope _scope = null!;
    private IFeatureManager _peerSnapshot = null!;

    public override void SetUp()
    {
        base.SetUp();
        _snapshot = Flags.Snapshot();
        _scope = OpenPeerScope();
        _peerSnapshot = _scope.ServiceProvider.GetRequiredService<IFeatureManagerSnapshot>();
        Volatile.Write(ref _table, [false, true, false, true, false, true, true]);
    }

    public override void CleanUp()
    {
        _scope.Dispose();
        base.CleanUp();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Users.Count, Description = "bare: volatile read + index + test")]
    public int Bare()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += Volatile.Read(ref _table)[6] ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "flag on")]
    public int On()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += Flags.IsOnEnabled() ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "flag off")]
    public int Off()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += Flags.IsOffEnabled() ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "flag on, dated")]
    public int Dated()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += Flags.IsDatedEnabled() ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "flag on, inside Snapshot()")]
    public int Pinned()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += _snapshot.IsOnEnabled() ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "bare: TimeProvider.GetUtcNow")]
    public long Clock()
    {
        long ticks = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            ticks += TimeProvider.System.GetUtcNow().Ticks;
        }

        return ticks;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: on")]
    public Task<int> PeerOn() => AskPeerWithoutUser("on");

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: off")]
    public Task<int> PeerOff() => AskPeerWithoutUser("off");

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: dated")]
    public Task<int> PeerDated() => AskPeerWithoutUser("dated");

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: on, in its snapshot")]
    public Task<int> PeerPinned() => AskWithoutUser(_peerSnapshot, "on");
}
