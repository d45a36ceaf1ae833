using System.Data;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Flags;

/// <summary>
/// Keeps operators' changes in PostgreSQL, shared by the instances of a service. Instances hear of a change by
/// <c>LISTEN</c>/<c>NOTIFY</c>; what they read is everything up to a version, so that a missed notification is not a
/// missed change. The history is append-only by trigger. Thread-safe.
/// </summary>
public sealed class PostgreSqlOverrideStore : IFlagOverrideStore, IDisposable, IAsyncDisposable
{
    internal const string Channel = "flags_changed";

    private readonly NpgsqlDataSource _database;
    private readonly TimeProvider _time;
    private readonly TimeSpan _pollInterval;
    private volatile bool _isCurrent;

    /// <summary>A store in a database. It is reached, and its tables are created if need be, at the first use.</summary>
    /// <exception cref="ArgumentException">An option is not valid; the message says which and why.</exception>
    public PostgreSqlOverrideStore(PostgreSqlStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validated();
        _database = NpgsqlDataSource.Create(options.ConnectionString);
        _time = options.TimeProvider;
        _pollInterval = options.PollInterval;
    }

    /// <summary>The version of the schema that this code works with.</summary>
    public static int SchemaVersion => PostgreSqlSchema.Newest;

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public async ValueTask<StoredOverrides> ReadAsync(CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await OpenAsync(cancellationToken);

        // Both statements see the same moment.
        await using NpgsqlTransaction transaction = await connection
            .BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        long version = await PostgreSqlRows.VersionAsync(connection, cancellationToken);
        return new StoredOverrides(
            version, await PostgreSqlRows.OverridesAsync(connection, cancellationToken));
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">
    /// The database cannot be reached. When the connection was lost while committing, the write may stand: the history
    /// tells.
    /// </exception>
    public async ValueTask<FlagWriteResult> WriteAsync(FlagWrite write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        await using NpgsqlConnection connection = await OpenAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);

        // One writer at a time, so that versions become visible in their order and nobody catches up past a gap.
        await using (var enter = new NpgsqlCommand(PostgreSqlSchema.Lock, connection))
        {
            await enter.ExecuteNonQueryAsync(cancellationToken);
        }

        StoredOverride current = await PostgreSqlRows.OverrideAsync(connection, write.Key, cancellationToken);
        if (write.ExpectedVersion is { } expected && expected != current.Version)
        {
            return FlagWriteResult.Conflict(current);
        }

        var entry = new FlagHistoryEntry(
            await PostgreSqlRows.VersionAsync(connection, cancellationToken) + 1,
            write.Key,
            current.Override,
            write.Override,
            Now(),
            write.ChangedBy,
            write.Reason,
            write.RequestId);
        await PostgreSqlRows.InsertAsync(connection, entry, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return FlagWriteResult.Accepted(entry);
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public async ValueTask<IReadOnlyList<FlagHistoryEntry>> ReadHistoryAsync(
        string key, long? before, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        await using NpgsqlConnection connection = await OpenAsync(cancellationToken);
        return await PostgreSqlRows.HistoryAsync(connection, key, before, limit, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The connection is lost.</exception>
    public async IAsyncEnumerable<long> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await OpenAsync(cancellationToken);

        // Listened to before the version is read, so that a change in between is not missed.
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellationToken);
        }

        // A notification may come along with the answer to another statement; then there is nothing left to wait for.
        bool isNotified = false;
        connection.Notification += (_, _) => isNotified = true;
        long last = -1;
        while (true)
        {
            isNotified = false;
            long version = await PostgreSqlRows.VersionAsync(connection, cancellationToken);
            if (version != last)
            {
                yield return last = version;
            }

            if (!isNotified)
            {
                await connection.WaitAsync(_pollInterval, cancellationToken);
            }
        }
    }

    /// <summary>
    /// Brings the database's schema to a version, forward or back, so that an earlier version of this package can use it
    /// again. Back to 0 drops everything. The next start of a store migrates forward again.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to <see cref="SchemaVersion"/>.</exception>
    public async Task MigrateAsync(int version, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(version, SchemaVersion);
        await PostgreSqlSchema.MigrateAsync(_database, version, cancellationToken);
        _isCurrent = version == SchemaVersion;
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _database.Dispose();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    // To the microsecond, as PostgreSQL keeps it: what is answered is what is read later.
    private DateTimeOffset Now()
    {
        DateTimeOffset now = _time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    private async ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_isCurrent)
        {
            await MigrateAsync(SchemaVersion, cancellationToken);
        }

        return await _database.OpenConnectionAsync(cancellationToken);
    }
}
