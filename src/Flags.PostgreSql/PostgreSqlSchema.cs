using Npgsql;

namespace Flags;

/// <summary>The tables of the store and their version, which stands in <c>flag_schema</c>.</summary>
internal static class PostgreSqlSchema
{
    // One number for both: a migration must not run beside a write either.
    public const string Lock = "SELECT pg_advisory_xact_lock(4031775218)";

    private static readonly (string Forward, string Back)[] Steps =
    [
        (
            """
            CREATE TABLE flag_history (
                version bigint PRIMARY KEY,
                flag text NOT NULL,
                old text NOT NULL,
                new text NOT NULL,
                at timestamptz NOT NULL,
                changed_by text NOT NULL,
                reason text,
                request_id text
            );
            CREATE TABLE flag_override (
                flag text PRIMARY KEY,
                version bigint NOT NULL REFERENCES flag_history (version),
                settings text NOT NULL
            );
            """,
            """
            DROP TABLE flag_override;
            DROP TABLE flag_history;
            """),
        (
            """
            CREATE INDEX flag_history_of_flag ON flag_history (flag, version);
            CREATE FUNCTION flag_history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'The history of flags is append-only.'; END $$;
            CREATE TRIGGER flag_history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON flag_history
            FOR EACH STATEMENT EXECUTE FUNCTION flag_history_is_append_only();
            """,
            """
            DROP TRIGGER flag_history_is_append_only ON flag_history;
            DROP FUNCTION flag_history_is_append_only();
            DROP INDEX flag_history_of_flag;
            """),
    ];

    public static int Newest => Steps.Length;

    /// <summary>Brings the schema to a version, in one transaction.</summary>
    /// <exception cref="InvalidOperationException">The database is of a later version than this code knows.</exception>
    public static async Task MigrateAsync(NpgsqlDataSource database, int target, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        if (await IsThereAsync(connection, cancellationToken) && await VersionOfAsync(connection, cancellationToken) == target)
        {
            // So that a service whose role may not create tables can use what another one has created.
            return;
        }

        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, Lock, cancellationToken);
        await ExecuteAsync(connection, "CREATE TABLE IF NOT EXISTS flag_schema (version int NOT NULL)", cancellationToken)
            ;
        int version = await VersionOfAsync(connection, cancellationToken);
        if (version > Newest)
        {
            throw new InvalidOperationException(
                $"The database has the schema {version}, and this version of Flags.PostgreSql knows those up to {Newest}: use "
                + "the later version that wrote it, or migrate the database back with it first.");
        }

        for (; version < target; version++)
        {
            await ExecuteAsync(connection, Steps[version].Forward, cancellationToken);
        }

        for (; version > target; version--)
        {
            await ExecuteAsync(connection, Steps[version - 1].Back, cancellationToken);
        }

        await ExecuteAsync(connection, "DELETE FROM flag_schema", cancellationToken);
        await using var write = new NpgsqlCommand("INSERT INTO flag_schema VALUES ($1)", connection);
        write.Parameters.Add(new() { Value = target });
        await write.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<bool> IsThereAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT to_regclass('flag_schema') IS NOT NULL", connection);
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task<int> VersionOfAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT coalesce(max(version), 0) FROM flag_schema", connection);
        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string script, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // Only the constants above.
        await using var command = new NpgsqlCommand(script, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
