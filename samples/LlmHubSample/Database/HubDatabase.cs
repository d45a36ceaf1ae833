using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LlmHubSample.Database;

/// <summary>The hub's own data: in PostgreSQL when <c>DATABASE_URL</c> is set, otherwise in an SQLite file. Thread-safe.</summary>
public sealed class HubDatabase
{
    private HubDatabase(bool isPostgreSql, string connectionString) =>
        (IsPostgreSql, ConnectionString) = (isPostgreSql, connectionString);

    public bool IsPostgreSql { get; }

    public string ConnectionString { get; }

    /// <summary>The database that the configuration names: <c>DATABASE_URL</c>, else <c>HubFile</c>, else <c>hub.db</c>.</summary>
    public static HubDatabase From(IConfiguration configuration, string contentRoot)
    {
        if (configuration["DATABASE_URL"] is { Length: > 0 } url)
        {
            return new HubDatabase(isPostgreSql: true, DatabaseUrl.ToConnectionString(url));
        }

        var file = new SqliteConnectionStringBuilder
        {
            DataSource = configuration["HubFile"] ?? Path.Combine(contentRoot, "hub.db"),
            ForeignKeys = true,
        };
        return new HubDatabase(isPostgreSql: false, file.ConnectionString);
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken = default)
    {
        DbConnection connection = IsPostgreSql ? new NpgsqlConnection(ConnectionString) : new SqliteConnection(ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
