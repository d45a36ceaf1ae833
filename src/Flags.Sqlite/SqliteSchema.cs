using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Flags;

/// <summary>The tables of the store and their versions, which SQLite keeps in <c>user_version</c>.</summary>
internal static class SqliteSchema
{
    private static readonly (string Forward, string Back)[] Steps =
    [
        (
            """
            CREATE TABLE flag_history (
                version INTEGER PRIMARY KEY,
                flag TEXT NOT NULL,
                old TEXT NOT NULL,
                new TEXT NOT NULL,
                at TEXT NOT NULL,
                changed_by TEXT NOT NULL,
                reason TEXT,
                request_id TEXT
            ) STRICT;
            CREATE TABLE flag_override (
                flag TEXT PRIMARY KEY,
                version INTEGER NOT NULL REFERENCES flag_history (version),
                settings TEXT NOT NULL
            ) STRICT, WITHOUT ROWID;
            """,
            """
            DROP TABLE flag_override;
            DROP TABLE flag_history;
            """),
        (
            """
            CREATE INDEX flag_history_of_flag ON flag_history (flag, version);
            CREATE TRIGGER flag_history_is_never_changed BEFORE UPDATE ON flag_history
            BEGIN
                SELECT RAISE(ABORT, 'The history of flags is append-only.');
            END;
            CREATE TRIGGER flag_history_is_never_deleted BEFORE DELETE ON flag_history
            BEGIN
                SELECT RAISE(ABORT, 'The history of flags is append-only.');
            END;
            """,
            """
            DROP TRIGGER flag_history_is_never_deleted;
            DROP TRIGGER flag_history_is_never_changed;
            DROP INDEX flag_history_of_flag;
            """),
    ];

    public static int Newest => Steps.Length;

    /// <summary>Brings the schema to a version, in one transaction.</summary>
    /// <exception cref="InvalidOperationException">The file is of a later version than this code knows.</exception>
    public static void Migrate(SqliteConnection connection, int target)
    {
        if (VersionOf(connection, null) == target)
        {
            return;
        }

        Execute(connection, null, "PRAGMA journal_mode = WAL;");
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);

        // Asked again within the transaction: another process may have migrated meanwhile.
        int version = VersionOf(connection, transaction);
        if (version > Newest)
        {
            throw new InvalidOperationException(
                $"The file '{connection.DataSource}' has the schema {version}, and this version of Flags.Sqlite knows those up "
                + $"to {Newest}: use the later version that wrote it, or migrate the file back with it first.");
        }

        for (; version < target; version++)
        {
            Execute(connection, transaction, Steps[version].Forward);
        }

        for (; version > target; version--)
        {
            Execute(connection, transaction, Steps[version - 1].Back);
        }

        Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {target};"));
        transaction.Commit();
    }

    private static int VersionOf(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "PRAGMA user_version;";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string script)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Only the constants above and a number.
        command.CommandText = script;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
