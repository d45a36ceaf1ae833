using Flags.Testing;
using Microsoft.Data.Sqlite;

namespace Flags.Sqlite.Tests;

/// <summary>A store on a file of a test's own.</summary>
internal sealed class StoreFile : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal StoreFile() => Store = Open();

    internal string Path => _folder.PathOf("flags.db");

    internal SqliteOverrideStore Store { get; }

    internal SqliteOverrideStore Open(TimeProvider? time = null) =>
        new(new SqliteStoreOptions { Path = Path, TimeProvider = time ?? TimeProvider.System });

    internal void Execute(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    internal static FlagWrite Rollout(string key, int hundredths, long? expected = null) =>
        new(key, new FlagOverride { RolloutPercentage = Percentage.FromHundredths(hundredths) }, "ada")
        {
            ExpectedVersion = expected,
        };

    public void Dispose()
    {
        Store.Dispose();
        _folder.Dispose();
    }
}
