using System.Diagnostics;
using System.Globalization;
using Flags.Testing;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Rollout;

/// <summary>
/// The command of docs/rollback.md, run against the running service while clients ask every instance for the page all the time.
/// The figures of that page come from the output of this test.
/// </summary>
public sealed class RollbackDrill(PostgreSqlServer server, ITestOutputHelper output) : IClassFixture<PostgreSqlServer>
{
    private const string Hub = "<h1>LLM Hub</h1>";
    private const string OldPage = "<h1>LLM Provider Keys</h1>";

    // What the predecessor was allowed. Our own goal of 2 s is measured, not asserted: the machine may be busy.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task One_instance_goes_back()
    {
        await using var hub = await RunningHub.Start("Development");

        await GoBack([hub]);
    }

    [Fact]
    public async Task Three_instances_behind_PostgreSQL_go_back_together()
    {
        var database = await SeededDatabase.On(server);
        await using var first = await RunningHub.Start("Development", ("DATABASE_URL", database));
        await using var second = await RunningHub.Start("Development", ("DATABASE_URL", database));
        await using var third = await RunningHub.Start("Development", ("DATABASE_URL", database));

        await GoBack([first, second, third]);
    }

    private async Task GoBack(RunningHub[] hubs)
    {
        foreach (var hub in hubs)
        {
            Assert.Contains(Hub, await Page(hub), StringComparison.Ordinal);
        }

        using var end = new CancellationTokenSource();
        var clients = hubs.Select(hub => Task.Run(() => LastAnswerWithTheHub(hub, end.Token))).ToArray();
        var start = Stopwatch.GetTimestamp();
        (await DocumentedShell.Run("rollback.md", "## The command", hubs[0].Address, "not needed in development")).MustSucceed();
        var answered = Stopwatch.GetElapsedTime(start);
        await Task.WhenAll(hubs.Select(UntilOldPage)).WaitAsync(Limit);
        await end.CancelAsync();

        var last = (await Task.WhenAll(clients)).Max();
        var took = Stopwatch.GetElapsedTime(start, last);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{hubs.Length} instance(s): the command answered after {answered.TotalMilliseconds:0} ms, the last answer with the hub came after {took.TotalMilliseconds:0} ms."));
        Assert.True(took < Limit, $"The last answer with the hub came {took} after the command's start.");
    }

    private static async Task<long> LastAnswerWithTheHub(RunningHub hub, CancellationToken end)
    {
        var last = Stopwatch.GetTimestamp();
        while (!end.IsCancellationRequested)
        {
            if ((await Page(hub)).Contains(Hub, StringComparison.Ordinal))
            {
                last = Stopwatch.GetTimestamp();
            }
        }

        return last;
    }

    private static async Task UntilOldPage(RunningHub hub)
    {
        while (!(await Page(hub)).Contains(OldPage, StringComparison.Ordinal))
        {
        }
    }

    private static Task<string> Page(RunningHub hub) => hub.Get("/admin/llm-management?user_id=test@example.com");
}
