using System.Diagnostics;
using System.Globalization;
using Flags.Testing;

namespace Flags.PostgreSql.Tests.Instances;

/// <summary>
/// Three instances of a service, each a process of its own, on one server. The figures of docs/reliability.md come from
/// <c>FLAGS_CHANGES=1000</c> and <c>FLAGS_OUTAGE_SECONDS=30</c>.
/// </summary>
public sealed class ManyInstances(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>, IAsyncLifetime
{
    private Instance[] _instances = [];

    public async ValueTask InitializeAsync()
    {
        var database = await server.NewDatabase();
        _instances = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Instance.Start(database)));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _instances)
        {
            await instance.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_change_through_one_is_decided_by_all()
    {
        var milliseconds = new List<double>();
        for (var change = 1; change <= Setting("FLAGS_CHANGES", 30); change++)
        {
            var writer = _instances[change % 3];
            await writer.Write(change);

            var seen = await Task.WhenAll(_instances.Select(instance => instance.Sees(change)));
            var begin = (await writer.Says("wrote"))[1];
            milliseconds.Add(Stopwatch.GetElapsedTime(begin, seen.Max()).TotalMilliseconds);
        }

        milliseconds.Sort();
        Report($"decided by all three, milliseconds from the start of the write: median {At(0.5):F1}, p99 {At(0.99):F1}, last {At(1):F1}");

        double At(double share) => milliseconds[(int)Math.Ceiling(share * milliseconds.Count) - 1];
    }

    [Fact]
    public async Task While_the_server_is_away_every_evaluation_is_right_and_then_all_catch_up_by_themselves()
    {
        await _instances[0].Write(10);
        await Task.WhenAll(_instances.Select(instance => instance.Sees(10)));

        await server.Kill();
        await Task.WhenAll(_instances.Select(instance => instance.Says("away")));
        await _instances[1].Write(11);
        await _instances[1].Says("refused");
        Array.ForEach(_instances, instance => instance.Forget("connected"));
        await Task.Delay(TimeSpan.FromSeconds(Setting("FLAGS_OUTAGE_SECONDS", 1)));
        await server.Start();
        var back = Stopwatch.GetTimestamp();

        var connected = await Task.WhenAll(_instances.Select(instance => instance.Says("connected")));
        await _instances[2].Write(12);
        await Task.WhenAll(_instances.Select(instance => instance.Sees(12)));

        var counts = await Task.WhenAll(_instances.Select(instance => instance.Evaluations()));
        Report($"caught up after {Stopwatch.GetElapsedTime(back, connected.Max(said => said[0])).TotalSeconds:F2} s; "
            + $"{counts.Sum(count => count.Evaluated):N0} evaluations, {counts.Sum(count => count.Failed)} failed");
        Assert.All(counts, count => Assert.True(count.Evaluated > 0));
        Assert.All(counts, count => Assert.Equal(0, count.Failed));
    }

    [Fact]
    public async Task What_was_changed_while_an_instance_could_not_listen_is_not_missed()
    {
        await _instances[0].Write(20);
        await Task.WhenAll(_instances.Select(instance => instance.Sees(20)));

        await server.Kill();
        await Task.WhenAll(_instances.Select(instance => instance.Says("away")));
        await server.Start();
        await using (var other = Writing.Open(server.LatestDatabase))
        {
            await other.WriteAsync(Writing.Rollout("moving", 21), default);
        }

        await Task.WhenAll(_instances.Select(instance => instance.Sees(21)));
    }

    private static void Report(string figures) => TestContext.Current.TestOutputHelper?.WriteLine(figures);

    private static int Setting(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
