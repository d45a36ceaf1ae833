using Microsoft.Data.Sqlite;

namespace Flags;

/// <summary>Opens connections to the store's file, and brings its schema up to date before the first one is used.</summary>
internal sealed class SqliteFile(SqliteStoreOptions options)
{
    private readonly object _gate = new();
    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = options.Path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        DefaultTimeout = (int)options.LockTimeout.TotalSeconds,
    }.ToString();

    private bool _isCurrent;

    public SqliteConnection Open()
    {
        lock (_gate)
        {
            if (!_isCurrent)
            {
                using SqliteConnection first = Connect();
                SqliteSchema.Migrate(first, SqliteSchema.Newest);
                _isCurrent = true;
            }
        }

        return Connect();
    }

    public void Migrate(int version)
    {
        lock (_gate)
        {
            using SqliteConnection connection = Connect();
            SqliteSchema.Migrate(connection, version);
            _isCurrent = version == SqliteSchema.Newest;
        }
    }

    public void Close()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();

            // In WAL mode FULL is what makes an acknowledged write survive a power cut.
            command.CommandText = "PRAGMA synchronous = FULL;";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
