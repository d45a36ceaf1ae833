using System.Net;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Changes;

public sealed class Concurrency : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_second_of_two_operators_who_saw_the_same_version_is_refused()
    {
        await using var service = await Start();
        var seen = (await service.Get(Service.Features + "night_mode", Tokens.Reader)).Tag;

        Assert.Equal(HttpStatusCode.OK, (await service.Put("night_mode", """{"rollout_percentage":1}""", seen)).Status);
        var second = await service.Put("night_mode", """{"rollout_percentage":2}""", seen);

        second.IsProblem(HttpStatusCode.PreconditionFailed);
        Assert.Equal("1", service.Flags.Current.Find("night_mode")!.Settings.RolloutPercentage.ToString());
    }

    [Fact]
    public async Task A_changes_own_tag_is_the_one_for_the_next_change()
    {
        await using var service = await Start();
        var first = await service.Post("night_mode/enable", "\"0\"");
        await service.Post("old_search/disable");

        var second = await service.Post("night_mode/disable", first.Tag);

        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(second.Tag, (await service.Get(Service.Features + "night_mode", Tokens.Reader)).Tag);
    }

    [Theory]
    [InlineData("*", HttpStatusCode.OK)]
    [InlineData("\"7\", \"0\"", HttpStatusCode.OK)]
    [InlineData("W/\"0\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("\"another service's\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("0", HttpStatusCode.BadRequest)]
    public async Task If_match_is_read_as_rfc_9110_says(string ifMatch, HttpStatusCode expected)
    {
        await using var service = await Start();

        Assert.Equal(expected, (await service.Post("night_mode/enable", ifMatch)).Status);
    }

    [Fact]
    public async Task A_version_seen_through_another_instance_is_known_here()
    {
        await using var one = await Start();
        await using var other = await Start();
        var tag = (await one.Post("night_mode/enable")).Tag;

        Assert.Equal(HttpStatusCode.OK, (await other.Post("night_mode/disable", tag)).Status);
    }

    [Fact]
    public async Task Partial_updates_of_ten_writers_through_two_instances_lose_nothing()
    {
        await using var one = await Start();
        await using var other = await Start();
        string[] updates =
        [
            """{"enabled":true}""", """{"rollout_percentage":7}""", """{"whitelist_users":["w"]}""",
            """{"blacklist_users":["b"]}""", """{"start_date":"2026-01-01"}""", """{"end_date":"2027-01-01"}""",
        ];

        var answers = await Task.WhenAll(updates.Concat(updates.Take(4))
            .Select((update, i) => (i % 2 == 0 ? one : other).Put("night_mode", update)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        var history = (await one.Get(Service.Features + "night_mode/history", Tokens.Reader)).Json["history"]!.AsArray();
        Assert.Equal(10, history.Count);
        Assert.Equal(
            """{"enabled":true,"rollout_percentage":7,"whitelist_users":["w"],"blacklist_users":["b"],"start_date":"2026-01-01T00:00:00Z","end_date":"2027-01-01T00:00:00Z"}""",
            history[0]!["new_config"]!.ToJsonString());
    }

    [Fact]
    public async Task Of_ten_writers_with_the_same_tag_one_is_accepted_and_nine_get_412()
    {
        await using var service = await Start();

        var answers = await Task.WhenAll(Enumerable.Range(1, 10)
            .Select(i => service.Put("night_mode", $$"""{"rollout_percentage":{{i}}}""", "\"0\"")));

        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Equal(9, answers.Count(answer => answer.Status == HttpStatusCode.PreconditionFailed));
    }

    private Task<Service> Start() => Service.StartWithStore(_folder.PathOf("flags.db"));
}
