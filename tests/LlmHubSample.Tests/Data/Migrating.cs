using Flags.Testing;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Data;

/// <summary>The service's program as a tool for its database.</summary>
public sealed class Migrating(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Goes_forward_back_and_forward_again(bool isPostgreSql)
    {
        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = isPostgreSql ? await server.NewDatabase() : null,
            ["HubFile"] = folder.PathOf("hub.db"),
        };

        Assert.Equal(["applied", "applied", "applied", "applied"], await States(environment, "migrate", "up"));
        Assert.Equal("seeded\n", (await Run(environment, "seed")).MustSucceed().Output);
        Assert.Equal(["applied", "missing", "missing", "missing"], await States(environment, "migrate", "down", "1"));
        Assert.Equal(["missing", "missing", "missing", "missing"], await States(environment, "migrate", "down", "0"));
        Assert.Equal(["applied", "applied", "applied", "applied"], await States(environment, "migrate", "up"));
        Assert.Equal("seeded\n", (await Run(environment, "seed")).MustSucceed().Output);
    }

    [Fact]
    public async Task What_is_not_understood_is_answered_with_the_usage()
    {
        var result = await Run([], "migrate", "sideways");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("usage: LlmHubSample migrate up", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_away_is_named_without_its_password()
    {
        var environment = new Dictionary<string, string?> { ["DATABASE_URL"] = "postgresql://hub:secret@127.0.0.1:1/hub" };

        var result = await Run(environment, "migrate", "up");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("The database refused: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.AllOutput, StringComparison.Ordinal);
    }

    private static async Task<string[]> States(Dictionary<string, string?> environment, params string[] arguments) =>
        [.. (await Run(environment, arguments)).MustSucceed().Output.TrimEnd().Split('\n').Select(line => line.Split(' ')[0])];

    private static Task<CommandResult> Run(Dictionary<string, string?> environment, params string[] arguments) =>
        Command.Run(RunningHub.ProjectFolder, "dotnet", [RunningHub.Program, .. arguments], environment);
}
