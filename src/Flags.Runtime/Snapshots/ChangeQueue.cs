using System.Diagnostics.CodeAnalysis;

namespace Flags;

/// <summary>
/// Tells handlers of changes in the order of the versions, one at a time and outside the store's lock, so that a
/// handler may read or reload the store.
/// </summary>
internal sealed class ChangeQueue(SnapshotStore sender, Log? log)
{
    private readonly Queue<FlagsChangedEventArgs> _waiting = new();
    private bool _isTelling;

    public EventHandler<FlagsChangedEventArgs>? Handlers { get; set; }

    public void Add(FlagsChangedEventArgs change)
    {
        lock (_waiting)
        {
            _waiting.Enqueue(change);
        }
    }

    public void Drain()
    {
        while (TryBegin(out FlagsChangedEventArgs? change))
        {
            try
            {
                Tell(change);
            }
            finally
            {
                End();
            }
        }
    }

    private bool TryBegin([NotNullWhen(true)] out FlagsChangedEventArgs? change)
    {
        lock (_waiting)
        {
            change = null;
            return !_isTelling && (_isTelling = _waiting.TryDequeue(out change));
        }
    }

    private void End()
    {
        lock (_waiting)
        {
            _isTelling = false;
        }
    }

    private void Tell(FlagsChangedEventArgs change)
    {
        foreach (FlagChange flag in change.Changes)
        {
            string cause = flag.IsDateGate ? "date" : "layer";
            FlagsInstruments.Changes.Add(1, new("feature_flag.key", flag.Key), new("flags.cause", cause));
            log?.FlagChanged(flag.Key, change.Snapshot.Version, cause);
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
                log?.ChangeHandlerFailed(mistake);
            }
        }
    }
}
