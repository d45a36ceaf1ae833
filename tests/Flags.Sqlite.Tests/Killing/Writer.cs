using System.Globalization;
using System.Runtime.CompilerServices;

namespace Flags.Sqlite.Tests.Killing;

/// <summary>What this program does instead of testing when it is started to be killed: write without end.</summary>
internal static class Writer
{
    internal const string FileVariable = "FLAGS_WRITER_FILE";

    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is { } path)
        {
            Write(path).GetAwaiter().GetResult();
        }
    }

    private static async Task Write(string path)
    {
        using var store = new SqliteOverrideStore(new SqliteStoreOptions { Path = path });
        for (var i = 0; ; i++)
        {
            var result = await store.WriteAsync(StoreFile.Rollout($"flag_{i % 3}", i % 10_000), default);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Current.Version} {i % 10_000}"));
        }
    }
}
