using System.Text;
using Npgsql;

namespace Flags;

/// <summary>The store's statements, each on an open connection.</summary>
internal static class PostgreSqlRows
{
    public static async Task<long> VersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT coalesce(max(version), 0) FROM flag_history", connection);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public static async Task<Dictionary<string, StoredOverride>> OverridesAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT flag, version, settings FROM flag_override", connection);
        await using NpgsqlDataReader rows = await command.ExecuteReaderAsync(cancellationToken);
        var overrides = new Dictionary<string, StoredOverride>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellationToken))
        {
            overrides.Add(rows.GetString(0), new StoredOverride(rows.GetInt64(1), Parse(rows.GetString(2))));
        }

        return overrides;
    }

    public static async Task<StoredOverride> OverrideAsync(
        NpgsqlConnection connection, string flag, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT version, settings FROM flag_override WHERE flag = $1", connection);
        command.Parameters.Add(new() { Value = flag });
        await using NpgsqlDataReader rows = await command.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken)
            ? new StoredOverride(rows.GetInt64(0), Parse(rows.GetString(1)))
            : StoredOverride.None;
    }

    /// <summary>Writes the entry and the override, and notifies whoever listens once the transaction stands.</summary>
    public static async Task InsertAsync(NpgsqlConnection connection, FlagHistoryEntry entry, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            WITH entry AS (
                INSERT INTO flag_history (version, flag, old, new, at, changed_by, reason, request_id)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                RETURNING version, flag, new)
            INSERT INTO flag_override (version, flag, settings) SELECT version, flag, new FROM entry
            ON CONFLICT (flag) DO UPDATE SET version = excluded.version, settings = excluded.settings
            """,
            connection);
        object?[] values =
        [
            entry.Version, entry.Key, Text(entry.Old), Text(entry.New), entry.At.UtcDateTime, entry.ChangedBy, entry.Reason,
            entry.RequestId,
        ];
        foreach (object? value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
        await using var notify = new NpgsqlCommand($"NOTIFY {PostgreSqlOverrideStore.Channel}", connection);
        await notify.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<List<FlagHistoryEntry>> HistoryAsync(
        NpgsqlConnection connection, string flag, long? before, int limit, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT version, old, new, at, changed_by, reason, request_id FROM flag_history
            WHERE flag = $1 AND version < $2 ORDER BY version DESC LIMIT $3
            """,
            connection);
        command.Parameters.Add(new() { Value = flag });
        command.Parameters.Add(new() { Value = before ?? long.MaxValue });
        command.Parameters.Add(new() { Value = limit });
        await using NpgsqlDataReader rows = await command.ExecuteReaderAsync(cancellationToken);
        var entries = new List<FlagHistoryEntry>();
        while (await rows.ReadAsync(cancellationToken))
        {
            entries.Add(new FlagHistoryEntry(
                rows.GetInt64(0),
                flag,
                Parse(rows.GetString(1)),
                Parse(rows.GetString(2)),
                new DateTimeOffset(rows.GetDateTime(3)),
                rows.GetString(4),
                rows[5] as string,
                rows[6] as string));
        }

        return entries;
    }

    private static FlagOverride Parse(string json) => FlagOverrideJson.Parse(Encoding.UTF8.GetBytes(json));

    private static string Text(FlagOverride settings) => Encoding.UTF8.GetString(FlagOverrideJson.ToUtf8(settings));
}
