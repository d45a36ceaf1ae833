using System.Net;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Changes;

public sealed class HistoryAndRollback : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task History_tells_who_changed_what_when_why_and_from_what_to_what()
    {
        await using var service = await Start();
        await service.Put("night_mode", """{"enabled":true}""");
        await service.Post("night_mode/rollout/25?reason=errors%20are%20rare");

        var history = (await service.Get(Service.Features + "night_mode/history", Tokens.Reader)).Json["history"]!.AsArray();

        Assert.Equal([2, 1], history.Select(entry => (int)entry!["version"]!));
        var latest = history[0]!;
        Assert.Equal("writer", (string?)latest["changed_by"]);
        Assert.Equal("errors are rare", (string?)latest["reason"]);
        Assert.Equal("""{"enabled":true}""", latest["old_config"]!.ToJsonString());
        Assert.Equal("""{"enabled":true,"rollout_percentage":25}""", latest["new_config"]!.ToJsonString());
        Assert.True(DateTimeOffset.TryParse((string?)latest["changed_at"], out _));
        Assert.False(string.IsNullOrEmpty((string?)latest["request_id"]));
    }

    [Fact]
    public async Task History_is_read_page_by_page()
    {
        await using var service = await Start();
        for (var i = 1; i <= 4; i++)
        {
            await service.Post($"night_mode/rollout/{i}");
        }

        var answer = await service.Get(Service.Features + "night_mode/history?before=4&limit=2", Tokens.Reader);

        Assert.Equal([3, 2], answer.Json["history"]!.AsArray().Select(entry => (int)entry!["version"]!));
    }

    [Theory]
    [InlineData("?limit=0")]
    [InlineData("?limit=1001")]
    [InlineData("?limit=")]
    [InlineData("?before=x")]
    [InlineData("?before=99999999999999999999")]
    public async Task A_page_that_is_not_understood_is_400(string query)
    {
        await using var service = await Start();

        (await service.Get(Service.Features + "night_mode/history" + query, Tokens.Reader)).IsProblem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_rollback_makes_the_flag_what_that_version_made_it_as_a_change_of_its_own()
    {
        await using var service = await Start();
        await service.Put("night_mode", """{"enabled":true,"rollout_percentage":10}""");
        await service.Put("night_mode", """{"rollout_percentage":90,"whitelist_users":["eve"]}""");

        var answer = await service.Post("night_mode/rollback/1");

        Assert.Equal(["flag", "old_config", "new_config", "changed_by"], answer.Json.AsObject().Select(field => field.Key));
        Assert.Equal(10, (decimal)answer.Json["new_config"]!["rollout_percentage"]!);
        Assert.Equal("[]", answer.Json["new_config"]!["whitelist_users"]!.ToJsonString());
        Assert.Equal(3, service.Flags.StoreLayer!.Content.Version);
    }

    [Fact]
    public async Task Back_to_version_0_the_manifest_stands_again()
    {
        await using var service = await Start();
        await service.Post("new_checkout/enable");

        var config = (await service.Post("new_checkout/rollback/0")).Json["new_config"]!;

        Assert.Equal(12.5m, (decimal)config["rollout_percentage"]!);
        Assert.True(service.Flags.StoreLayer!.Content.Overrides["new_checkout"].Override.IsEmpty);
    }

    [Theory]
    [InlineData("night_mode/rollback/2", HttpStatusCode.NotFound)]
    [InlineData("night_mode/rollback/99", HttpStatusCode.NotFound)]
    [InlineData("no_such/rollback/1", HttpStatusCode.NotFound)]
    [InlineData("no_such/rollback/0", HttpStatusCode.NotFound)]
    [InlineData("night_mode/rollback/x", HttpStatusCode.BadRequest)]
    [InlineData("night_mode/rollback/-1", HttpStatusCode.BadRequest)]
    [InlineData("night_mode/rollback/9223372036854775807", HttpStatusCode.BadRequest)]
    public async Task A_version_that_is_not_in_the_flags_history_is_refused(string path, HttpStatusCode expected)
    {
        await using var service = await Start();
        await service.Post("night_mode/enable");
        await service.Post("old_search/disable");

        (await service.Post(path)).IsProblem(expected);
    }

    [Fact]
    public async Task A_reason_above_500_characters_is_400()
    {
        await using var service = await Start();

        (await service.Post("night_mode/enable?reason=" + new string('x', 501))).IsProblem(HttpStatusCode.BadRequest);
    }

    private Task<Service> Start() => Service.StartWithStore(_folder.PathOf("flags.db"));
}
