namespace LlmHubSample.Database;

/// <summary>
/// Readies the embedded database before the service listens. A shared PostgreSQL is migrated by its operator instead
/// (<c>migrate up</c>), so that the instances of a new version do not race for it.
/// </summary>
internal sealed class DatabaseStart(HubDatabase database, IHostEnvironment environment, TimeProvider time) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (database.IsPostgreSql)
        {
            return;
        }

        HubMigrations.Up(database);
        await SeedData.AddReferenceAsync(database);
        if (environment.IsDevelopment())
        {
            await SeedData.AddUsageAsync(database, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
