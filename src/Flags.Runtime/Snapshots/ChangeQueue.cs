using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Flags;

/// <summary>
/// Tells handlers of changes in the order of the versions, one at a time and outside the store's lock, so that a
/// handler may read or reload the store.
/// </summary>
internal sealed class ChangeQueue(SnapshotStore sender, ILogger log)
{
    private readonly ConcurrentQueue<FlagsChangedEventArgs> _waiting = new();
    private int _draining;

    public EventHandler<FlagsChangedEventArgs>? Handlers { get; set; }

    public void Add(FlagsChangedEventArgs change) => _waiting.Enqueue(change);

    public void Drain()
    {
        while (!_waiting.IsEmpty && Interlocked.Exchange(ref _draining, 1) == 0)
        {
            try
            {
                while (_waiting.TryDequeue(out FlagsChangedEventArgs? change))
                {
                    Tell(change);
                }
            }
            finally
            {
                Volatile.Write(ref _draining, 0);
            }
        }
    }

    private void Tell(FlagsChangedEventArgs change)
    {
        foreach (FlagChange flag in change.Changes)
        {
            string cause = flag.IsDateGate ? "date" : "layer";
            FlagsInstruments.Changes.Add(1, new("feature_flag.key", flag.Key), new("flags.cause", cause));
            log.FlagChanged(flag.Key, change.Snapshot.Version, cause);
        }

        foreach (EventHandler<FlagsChangedEventArgs> handler in Handlers?.GetInvocationList() ?? [])
        {
            try
            {
                handler(sender, change);
            }
#pragma warning disable CA1031 // A handler's mistake must not keep the others from hearing.
            catch (Exception mistake)
#pragma warning restore CA1031
            {
                log.ChangeHandlerFailed(mistake);
            }
        }
    }
}
