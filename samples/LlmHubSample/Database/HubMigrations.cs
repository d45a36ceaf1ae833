using FluentMigrator.Runner;
using LlmHubSample.Database.Migrations;

namespace LlmHubSample.Database;

/// <summary>Brings the database to a version of its schema, forward or back, each step in a transaction of its own.</summary>
internal static class HubMigrations
{
    /// <summary>Applies what is missing, in order.</summary>
    internal static void Up(HubDatabase database) => Run(database, static runner => runner.MigrateUp());

    /// <summary>Takes back everything above a version; 0 takes back everything.</summary>
    internal static void Down(HubDatabase database, long version) => Run(database, runner => runner.MigrateDown(version));

    private static void Run(HubDatabase database, Action<IMigrationRunner> work)
    {
        using var services = new ServiceCollection()
            .AddFluentMigratorCore()
            .ConfigureRunner(runner => (database.IsPostgreSql ? runner.AddPostgres() : runner.AddSQLite())
                .WithGlobalConnectionString(database.ConnectionString)
                .ScanIn(typeof(M01UsersAndTiers).Assembly).For.Migrations())
            .BuildServiceProvider();
        using var scope = services.CreateScope();
        work(scope.ServiceProvider.GetRequiredService<IMigrationRunner>());
    }

    /// <summary>The versions that are applied and those that are not, in order.</summary>
    internal static IReadOnlyList<(long Version, string Description, bool IsApplied)> List(HubDatabase database)
    {
        var list = new List<(long, string, bool)>();
        Run(database, runner =>
        {
            var loader = ((MigrationRunner)runner).VersionLoader;
            loader.LoadVersionInfo();
            foreach (var (version, migration) in runner.MigrationLoader.LoadMigrations())
            {
                list.Add((version, migration.Description, loader.VersionInfo.HasAppliedMigration(version)));
            }
        });
        return list;
    }
}
