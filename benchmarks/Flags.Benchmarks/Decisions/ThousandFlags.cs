using BenchmarkDotNet.Attributes;
using Flags.Benchmarks.Subjects;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;

namespace Flags.Benchmarks.Decisions;

/// <summary>1,000 flags loaded; one that is on or off, or the next one of those at 50 % for another user each time.</summary>
[MemoryDiagnoser]
[HideColumns("StdDev", "RatioSD", "Gen0", "Gen1", "Alloc Ratio", "Job", "Error", "Median")]
public class ThousandFlags
{
    // Behind the answers at hand, which the first flags have.
    private const int LastOn = 996;
    private const int LastOff = 997;

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

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "flag on, among 1,000 flags")]
    public int On()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += _store.Source.IsEnabled(LastOn, null) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "flag off, among 1,000 flags")]
    public int Off()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += _store.Source.IsEnabled(LastOff, null) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: on, among 1,000 flags")]
    public Task<int> PeerOn() => AskPeer(LastOn);

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: off, among 1,000 flags")]
    public Task<int> PeerOff() => AskPeer(LastOff);

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: 50 %, among 1,000 flags")]
    public async Task<int> PeerByName()
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += await _peer.IsEnabledAsync(_keys[i], Peer.User(_users[i])).ConfigureAwait(false) ? 1 : 0;
        }

        return on;
    }

    private async Task<int> AskPeer(int index)
    {
        string name = $"flag_{index:D4}";
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += await _peer.IsEnabledAsync(name).ConfigureAwait(false) ? 1 : 0;
        }

        return on;
    }

    private static int IndexOf(int i) => ((i % 250) * 4) + 2;
}
