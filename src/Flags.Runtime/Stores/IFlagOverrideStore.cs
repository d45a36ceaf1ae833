namespace Flags;

/// <summary>
/// Where operators' changes are kept. Every write is one version of the whole store, counted from 1; it carries the
/// override and its history entry together or not at all. Implementations are thread-safe and may be shared by
/// several instances of a service.
/// </summary>
/// <remarks>A store that cannot be reached throws; what it throws never reaches an evaluation.</remarks>
public interface IFlagOverrideStore
{
    /// <summary>All overrides and the version up to which they are complete.</summary>
    ValueTask<StoredOverrides> ReadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Writes one flag's override with its history entry, unless somebody else wrote since
    /// <see cref="FlagWrite.ExpectedVersion"/>.
    /// </summary>
    ValueTask<FlagWriteResult> WriteAsync(FlagWrite write, CancellationToken cancellationToken);

    /// <summary>A flag's changes, the latest first.</summary>
    /// <param name="key">The flag.</param>
    /// <param name="before">Only versions below this; null for all.</param>
    /// <param name="limit">How many at most, 1 or more.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    ValueTask<IReadOnlyList<FlagHistoryEntry>> ReadHistoryAsync(
        string key, long? before, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// The store's version now, and again whenever it may have risen, until cancelled. A version may be repeated or
    /// skipped. It throws when the connection is lost; the caller watches anew and catches up by version.
    /// </summary>
    IAsyncEnumerable<long> WatchAsync(CancellationToken cancellationToken);
}
