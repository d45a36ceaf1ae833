using System.Globalization;
using System.Threading.Channels;

namespace Flags.Streams;

/// <summary>
/// Hands every change of the flags to every open stream, and keeps the latest ones for streams that come back. A
/// stream that does not keep up is ended; it comes back with the id of the last event it has seen. Thread-safe.
/// </summary>
internal sealed class ChangeFeed
{
    private const int Kept = 1024;
    private const int MayLagBehind = 256;

    private readonly object _gate = new();

    // Numbers start anew with the process, and each instance has its own.
    private readonly string _epoch = Guid.NewGuid().ToString("N")[..12];
    private readonly Queue<FlagEvent> _recent = new();
    private readonly HashSet<Channel<FlagEvent>> _streams = [];
    private long _last;

    public ChangeFeed(SnapshotStore flags) => flags.Changed += (_, change) => Add(change);

    /// <summary>Begins to listen, with what was missed since an event.</summary>
    public Subscription Subscribe(string? lastEventId)
    {
        var stream = Channel.CreateBounded<FlagEvent>(MayLagBehind);
        lock (_gate)
        {
            _streams.Add(stream);
            long? seen = NumberOf(lastEventId);
            bool isComplete = seen is { } number && number <= _last && number >= _last - _recent.Count;
            return new Subscription(this, stream)
            {
                StartId = IdOf(isComplete ? seen!.Value : _last),
                MissedSome = lastEventId is not null && !isComplete,
                Missed = isComplete ? [.. _recent.Where(change => change.Number > seen)] : [],
            };
        }
    }

    /// <summary>The id of an event, for <c>Last-Event-ID</c>.</summary>
    public string IdOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{_epoch}-{number}");

    private long? NumberOf(string? id) =>
        id?.StartsWith(_epoch + "-", StringComparison.Ordinal) == true
        && long.TryParse(id.AsSpan(_epoch.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    private void Add(FlagsChangedEventArgs change)
    {
        lock (_gate)
        {
            foreach (FlagChange flag in change.Changes)
            {
                var news = new FlagEvent(++_last, flag.New, change.Snapshot);
                _recent.Enqueue(news);
                if (_recent.Count > Kept)
                {
                    _recent.Dequeue();
                }

                _streams.RemoveWhere(stream => !stream.Writer.TryWrite(news) && stream.Writer.TryComplete());
            }
        }
    }

    private void Remove(Channel<FlagEvent> stream)
    {
        lock (_gate)
        {
            _streams.Remove(stream);
        }
    }

    /// <summary>One stream's place in the feed.</summary>
    internal sealed class Subscription(ChangeFeed feed, Channel<FlagEvent> stream) : IDisposable
    {
        /// <summary>The id after which <see cref="Missed"/> begins.</summary>
        public required string StartId { get; init; }

        /// <summary>True when changes since the last seen event are not known any more.</summary>
        public required bool MissedSome { get; init; }

        public required IReadOnlyList<FlagEvent> Missed { get; init; }

        public ChannelReader<FlagEvent> News => stream.Reader;

        public void Dispose() => feed.Remove(stream);
    }
}
