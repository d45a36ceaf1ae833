using Flags.Testing;

namespace LlmHubSample.Tests.Running;

/// <summary>A PostgreSQL database with all migrations and the first data, made by the service's own program.</summary>
internal static class SeededDatabase
{
    internal static async Task<string> On(PostgreSqlServer server)
    {
        var database = await server.NewDatabase();
        var environment = new Dictionary<string, string?> { ["DATABASE_URL"] = database };
        foreach (var arguments in new string[][] { ["migrate", "up"], ["seed"] })
        {
            (await Command.Run(RunningHub.ProjectFolder, "dotnet", [RunningHub.Program, .. arguments], environment)).MustSucceed();
        }

        return database;
    }
}
