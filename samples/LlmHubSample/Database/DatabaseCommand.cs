using System.Data.Common;
using System.Globalization;
using FluentMigrator.Exceptions;

namespace LlmHubSample.Database;

/// <summary>The service's program as a tool for its database: <c>migrate up</c>, <c>migrate down VERSION</c>, <c>migrate list</c>, <c>seed</c>.</summary>
internal static class DatabaseCommand
{
    private const string Usage = """
        usage: LlmHubSample migrate up             applies what is missing, in order
               LlmHubSample migrate down VERSION   takes back everything above VERSION
               LlmHubSample migrate list           what is applied and what is not
               LlmHubSample seed                   adds users, tiers, models and routes that are not there yet
        """;

    internal static bool IsMeant(string[] args) => args is ["migrate" or "seed", ..];

    /// <summary>0 when done, 1 when the database refused, 2 when the command was not understood.</summary>
    internal static async Task<int> RunAsync(string[] args, HubDatabase database)
    {
        try
        {
            switch (args)
            {
                case ["migrate", "up"]:
                    HubMigrations.Up(database);
                    return Report(database);
                case ["migrate", "down", var text] when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version):
                    HubMigrations.Down(database, version);
                    return Report(database);
                case ["migrate", "list"]:
                    return Report(database);
                case ["seed"]:
                    await SeedData.AddReferenceAsync(database);
                    Console.WriteLine("seeded");
                    return 0;
                default:
                    await Console.Error.WriteLineAsync(Usage);
                    return 2;
            }
        }
        catch (Exception problem) when (problem is DbException or FluentMigratorException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync($"The database refused: {(problem.InnerException ?? problem).Message}");
            return 1;
        }
    }

    private static int Report(HubDatabase database)
    {
        foreach (var (version, description, isApplied) in HubMigrations.List(database))
        {
            Console.WriteLine($"{(isApplied ? "applied" : "missing")}  {version}  {description}");
        }

        return 0;
    }
}
