using BenchmarkDotNet.Attributes;
using Flags.Benchmarks.Subjects;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;

namespace Flags.Benchmarks.Decisions;

/// <summary>1,000 flags loaded; every decision asks the next one of those at 50 %, each time for another user.</summary>
[MemoryDiagnoser]
[HideColumns("StdDev", "RatioSD", "Gen0", "Gen1", "Alloc Ratio", "Job", "Error", "Median")]
public class ThousandFlags
{
    private readonly string[] _users = Users.All;
    private readonly string[] _keys = [.. Enumerable.Range(0, Users.Count).Select(static i => $"flag_{IndexOf(i):D4}")];
    private SnapshotStore _store = null!;
    private ServiceProvider _services = null!;
    private IFeatureManager _peer = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _store = Manifest.Open(FlagDefinitions.Parse(Manifest.Thousand()));
        _services = Peer.Open(Peer.Thousand());
        _peer = _services.GetRequiredService<IFeatureManager>();
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _store.Dispose();
        _services.Dispose();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Users.Count, Description = "50 %, by index among 1,000 flags")]
    public int ByIndex()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += _store.Source.IsEnabled(IndexOf(i), _users[i]) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "50 %, by key among 1,000 flags")]
    public int ByKey()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += _store.Source.Current.IsEnabled(_keys[i], _users[i]) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement among 1,000 flags")]
    public async Task<int> PeerByName()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += await _peer.IsEnabledAsync(_keys[i], Peer.User(_users[i])).ConfigureAwait(false) ? 1 : 0;
        }

        return on;
    }

    private static int IndexOf(int i) => ((i % 250) * 4) + 2;
}
