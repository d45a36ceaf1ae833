using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Flags.Runtime.Tests.OperatorStores;

/// <summary>A store in memory that can be cut off, for testing what follows a store.</summary>
internal sealed class MemoryStore : IFlagOverrideStore
{
    private readonly object _gate = new();
    private readonly List<FlagHistoryEntry> _history = [];
    private readonly List<Channel<long>> _watchers = [];
    private bool _away;

    public int Reads { get; private set; }

    public bool Away
    {
        set
        {
            lock (_gate)
            {
                _away = value;
                _watchers.ForEach(static watcher => watcher.Writer.TryComplete(new IOException("the line is cut")));
                _watchers.Clear();
            }
        }
    }

    public ValueTask<StoredOverrides> ReadAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ThrowIfAway();
            Reads++;
            return new(Content());
        }
    }

    public ValueTask<FlagWriteResult> WriteAsync(FlagWrite write, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ThrowIfAway();
            StoredOverride current = Content().Overrides.GetValueOrDefault(write.Key, StoredOverride.None);
            if (write.ExpectedVersion is { } expected && expected != current.Version)
            {
                return new(FlagWriteResult.Conflict(current));
            }

            var entry = new FlagHistoryEntry(
                _history.Count + 1, write.Key, current.Override, write.Override, DateTimeOffset.UnixEpoch,
                write.ChangedBy, write.Reason, write.RequestId);
            _history.Add(entry);
            _watchers.ForEach(watcher => watcher.Writer.TryWrite(entry.Version));
            return new(FlagWriteResult.Accepted(entry));
        }
    }

    public ValueTask<IReadOnlyList<FlagHistoryEntry>> ReadHistoryAsync(
        string key, long? before, int limit, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return new([.. _history.Where(e => e.Key == key && !(e.Version >= before)).Reverse().Take(limit)]);
        }
    }

    public async IAsyncEnumerable<long> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateUnbounded<long>();
        lock (_gate)
        {
            ThrowIfAway();
            _watchers.Add(channel);
            channel.Writer.TryWrite(_history.Count);
        }

        await foreach (long version in channel.Reader.ReadAllAsync(cancellationToken))
        {
            yield return version;
        }
    }

    private StoredOverrides Content() => new(_history.Count, _history.GroupBy(static entry => entry.Key)
        .ToDictionary(static flag => flag.Key, static flag => new StoredOverride(flag.Last().Version, flag.Last().New)));

    private void ThrowIfAway()
    {
        if (_away)
        {
            throw new IOException("the line is cut");
        }
    }
}
