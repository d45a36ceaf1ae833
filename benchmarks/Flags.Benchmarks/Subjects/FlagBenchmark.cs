using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;

namespace Flags.Benchmarks.Subjects;

/// <summary>
/// What all rows share: the flags, the peer, and 1,024 users. An operation is one decision; a run makes 1,024 of them.
/// </summary>
[MemoryDiagnoser]
[HideColumns("StdDev", "RatioSD", "Gen0", "Gen1", "Alloc Ratio", "Job", "Error", "Median")]
public abstract class FlagBenchmark
{
    private SnapshotStore _store = null!;
    private ServiceProvider _services = null!;

    private protected string[] UserIds { get; } = Users.All;

    private protected string[] ListedIds { get; private set; } = [];

    private protected FeatureFlags Flags { get; private set; } = null!;

    private protected IFeatureManager PeerFlags { get; private set; } = null!;

    protected virtual int ListLength => 100;

    [GlobalSetup]
    public virtual void SetUp()
    {
        ListedIds = [.. Users.All.Concat(Enumerable.Range(0, ListLength).Select(static i => $"other{i:D5}@mail.org")).Take(ListLength)];
        _store = Manifest.Open(Manifest.Standard(ListedIds));
        _services = Peer.Standard(ListedIds);
        Flags = new FeatureFlags(_store.Source);
        PeerFlags = _services.GetRequiredService<IFeatureManager>();
    }

    [GlobalCleanup]
    public virtual void CleanUp()
    {
        _store.Dispose();
        _services.Dispose();
    }

    private protected IServiceScope OpenPeerScope() => _services.CreateScope();

    private protected async Task<int> AskPeer(string flag)
    {
        int on = 0;
        foreach (string user in UserIds)
        {
            on += await PeerFlags.IsEnabledAsync(flag, Peer.User(user)).ConfigureAwait(false) ? 1 : 0;
        }

        return on;
    }

    private protected Task<int> AskPeerWithoutUser(string flag) => AskWithoutUser(PeerFlags, flag);

    private protected static async Task<int> AskWithoutUser(IFeatureManager peer, string flag)
    {
        int on = 0;
        for (int i = 0; i < Users.Count; i++)
        {
            on += await peer.IsEnabledAsync(flag).ConfigureAwait(false) ? 1 : 0;
        }

        return on;
    }
}
