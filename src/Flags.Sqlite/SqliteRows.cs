using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Flags;

/// <summary>The store's statements, each on an open connection.</summary>
internal static class SqliteRows
{
    public static long Version(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT coalesce(max(version), 0) FROM flag_history";
        return (long)command.ExecuteScalar()!;
    }

    public static Dictionary<string, StoredOverride> Overrides(SqliteConnection connection, SqliteTransaction transaction)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT flag, version, settings FROM flag_override";
        using SqliteDataReader rows = command.ExecuteReader();
        var overrides = new Dictionary<string, StoredOverride>(StringComparer.Ordinal);
        while (rows.Read())
        {
            overrides.Add(rows.GetString(0), new StoredOverride(rows.GetInt64(1), Parse(rows.GetString(2))));
        }

        return overrides;
    }

    public static StoredOverride Override(SqliteConnection connection, SqliteTransaction transaction, string flag)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT version, settings FROM flag_override WHERE flag = $flag";
        command.Parameters.AddWithValue("$flag", flag);
        using SqliteDataReader rows = command.ExecuteReader();
        return rows.Read() ? new StoredOverride(rows.GetInt64(0), Parse(rows.GetString(1))) : StoredOverride.None;
    }

    public static void Insert(SqliteConnection connection, SqliteTransaction transaction, FlagHistoryEntry entry)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            """
            INSERT INTO flag_history (version, flag, old, new, at, changed_by, reason, request_id)
            VALUES ($version, $flag, $old, $new, $at, $by, $reason, $request);
            INSERT INTO flag_override (flag, version, settings) VALUES ($flag, $version, $new)
            ON CONFLICT (flag) DO UPDATE SET version = excluded.version, settings = excluded.settings;
            """;
        command.Parameters.AddWithValue("$version", entry.Version);
        command.Parameters.AddWithValue("$flag", entry.Key);
        command.Parameters.AddWithValue("$old", Text(entry.Old));
        command.Parameters.AddWithValue("$new", Text(entry.New));
        command.Parameters.AddWithValue("$at", entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("$by", entry.ChangedBy);
        command.Parameters.AddWithValue("$reason", (object?)entry.Reason ?? DBNull.Value);
        command.Parameters.AddWithValue("$request", (object?)entry.RequestId ?? DBNull.Value);
        command.ExecuteNonQuery();
    }

    public static List<FlagHistoryEntry> History(SqliteConnection connection, string flag, long? before, int limit)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT version, old, new, at, changed_by, reason, request_id FROM flag_history
            WHERE flag = $flag AND version < $before ORDER BY version DESC LIMIT $limit
            """;
        command.Parameters.AddWithValue("$flag", flag);
        command.Parameters.AddWithValue("$before", before ?? long.MaxValue);
        command.Parameters.AddWithValue("$limit", limit);
        using SqliteDataReader rows = command.ExecuteReader();
        var entries = new List<FlagHistoryEntry>();
        while (rows.Read())
        {
            entries.Add(new FlagHistoryEntry(
                rows.GetInt64(0),
                flag,
                Parse(rows.GetString(1)),
                Parse(rows.GetString(2)),
                DateTimeOffset.Parse(rows.GetString(3), CultureInfo.InvariantCulture),
                rows.GetString(4),
                rows.IsDBNull(5) ? null : rows.GetString(5),
                rows.IsDBNull(6) ? null : rows.GetString(6)));
        }

        return entries;
    }

    private static FlagOverride Parse(string json) => FlagOverrideJson.Parse(Encoding.UTF8.GetBytes(json));

    private static string Text(FlagOverride settings) => Encoding.UTF8.GetString(FlagOverrideJson.ToUtf8(settings));
}
