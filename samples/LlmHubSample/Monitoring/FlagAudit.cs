using System.Threading.Channels;
using Flags;

namespace LlmHubSample.Monitoring;

/// <summary>Writes an audit event for every change that an operator makes to a flag, through whichever instance.</summary>
internal sealed class FlagAudit(SnapshotStore flags, IFlagOverrideStore store, HubEvents events, TimeProvider time) : BackgroundService
{
    private const int MostAtOnce = 100;

    private readonly DateTimeOffset _started = time.GetUtcNow();
    private readonly Dictionary<string, long> _told = [];
    private readonly Channel<string> _changed = Channel.CreateUnbounded<string>();

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        flags.Changed += Queue;
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        flags.Changed -= Queue;
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var key in _changed.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await TellAsync(key, stoppingToken);
            }
            catch (Exception problem) when (problem is System.Data.Common.DbException or TimeoutException or IOException)
            {
                events.Error(null, "flag_audit", problem);
            }
        }
    }

    private void Queue(object? sender, FlagsChangedEventArgs change)
    {
        foreach (var flag in change.Changes)
        {
            _changed.Writer.TryWrite(flag.Key);
        }
    }

    // A date that has come, or a configuration that was reloaded, changes flags too and has no entry.
    private async Task TellAsync(string key, CancellationToken cancellationToken)
    {
        var history = await store.ReadHistoryAsync(key, before: null, MostAtOnce, cancellationToken);
        foreach (var entry in history.Where(IsNew).Reverse().ToList())
        {
            events.FlagChanged(entry.ChangedBy, key, entry.Version, entry.Reason);
            _told[key] = entry.Version;
        }
    }

    private bool IsNew(FlagHistoryEntry entry) =>
        _told.TryGetValue(entry.Key, out var last) ? entry.Version > last : entry.At >= _started;
}
