using System.Runtime.CompilerServices;
using Flags.Testing;

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
            using var store = new SqliteOverrideStore(new SqliteStoreOptions { Path = path });
            EndlessWriter.Write(store).GetAwaiter().GetResult();
        }
    }
}
