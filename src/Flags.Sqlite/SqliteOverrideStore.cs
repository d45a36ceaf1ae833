using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Flags;

/// <summary>
/// Keeps operators' changes in one SQLite file, which several processes on one machine may share. A write returns when
/// the override and its history entry are on the disk, in one transaction; the history is append-only by trigger.
/// Thread-safe.
/// </summary>
public sealed class SqliteOverrideStore : IFlagOverrideStore, IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _pollInterval;
    private readonly SqliteFile _file;
#pragma warning disable CA2213 // A late writer may still use it; it holds nothing but memory.
    private readonly SemaphoreSlim _writing = new(1);
#pragma warning restore CA2213
    private TaskCompletionSource _written = NextWrite();

    /// <summary>A store on a file. The file is opened, and created if need be, at the first use.</summary>
    /// <exception cref="ArgumentException">An option is not valid; the message says which and why.</exception>
    public SqliteOverrideStore(SqliteStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _file = new SqliteFile(options.Validated());
        _time = options.TimeProvider;
        _pollInterval = options.PollInterval;
    }

    /// <summary>The version of the schema that this code works with.</summary>
    public static int SchemaVersion => SqliteSchema.Newest;

    /// <inheritdoc/>
    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public ValueTask<StoredOverrides> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Read());
    }

    /// <inheritdoc/>
    /// <exception cref="SqliteException">The file cannot be used; nothing was written.</exception>
    public async ValueTask<FlagWriteResult> WriteAsync(FlagWrite write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        FlagWriteResult result;

        // SQLite lets one writer in at a time and has the others block their threads.
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            result = Write(write);
        }
        finally
        {
            _writing.Release();
        }

        if (result.Written)
        {
            Interlocked.Exchange(ref _written, NextWrite()).SetResult();
        }

        return result;
    }

    /// <inheritdoc/>
    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public ValueTask<IReadOnlyList<FlagHistoryEntry>> ReadHistoryAsync(
        string key, long? before, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        cancellationToken.ThrowIfCancellationRequested();
        using SqliteConnection connection = _file.Open();
        return new(SqliteRows.History(connection, key, before, limit));
    }

    /// <inheritdoc/>
    /// <exception cref="SqliteException">The file cannot be used any more.</exception>
    public async IAsyncEnumerable<long> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long last = -1;
        while (true)
        {
            // Taken before the version is read, so that a write in between is not slept over.
            Task written = Volatile.Read(ref _written).Task;
            long version = CurrentVersion();
            if (version != last)
            {
                yield return last = version;
            }

            using var wake = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(written, Task.Delay(_pollInterval, _time, wake.Token)).ConfigureAwait(false);
            await wake.CancelAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>
    /// Brings the file's schema to a version, forward or back, so that an earlier version of this package can use it
    /// again. Back to 0 drops everything. The next use of this store migrates forward again.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to <see cref="SchemaVersion"/>.</exception>
    public void Migrate(int version)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(version, SchemaVersion);
        _file.Migrate(version);
    }

    /// <summary>Closes the connections kept for reuse, so that the file can be moved or deleted.</summary>
    public void Dispose() => _file.Close();

    private static TaskCompletionSource NextWrite() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private long CurrentVersion()
    {
        using SqliteConnection connection = _file.Open();
        return SqliteRows.Version(connection, null);
    }

    private StoredOverrides Read()
    {
        using SqliteConnection connection = _file.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
        long version = SqliteRows.Version(connection, transaction);
        return new StoredOverrides(version, SqliteRows.Overrides(connection, transaction));
    }

    private FlagWriteResult Write(FlagWrite write)
    {
        using SqliteConnection connection = _file.Open();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        StoredOverride current = SqliteRows.Override(connection, transaction, write.Key);
        if (write.ExpectedVersion is { } expected && expected != current.Version)
        {
            return FlagWriteResult.Conflict(current);
        }

        var entry = new FlagHistoryEntry(
            SqliteRows.Version(connection, transaction) + 1,
            write.Key,
            current.Override,
            write.Override,
            _time.GetUtcNow(),
            write.ChangedBy,
            write.Reason,
            write.RequestId);
        SqliteRows.Insert(connection, transaction, entry);
        transaction.Commit();
        return FlagWriteResult.Accepted(entry);
    }
}
