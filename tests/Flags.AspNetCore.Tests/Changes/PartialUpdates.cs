using System.Net;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Changes;

public sealed class PartialUpdates : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_update_answers_what_was_and_what_is_and_who_changed_it()
    {
        await using var service = await Start();

        var answer = await service.Put("night_mode", """{"enabled":true,"rollout_percentage":12.5}""");

        Assert.Equal(["flag", "old_config", "new_config", "changed_by"], answer.Json.AsObject().Select(field => field.Key));
        Assert.Equal("night_mode", (string?)answer.Json["flag"]);
        Assert.False((bool)answer.Json["old_config"]!["enabled"]!);
        Assert.True((bool)answer.Json["new_config"]!["enabled"]!);
        Assert.Equal(12.5m, (decimal)answer.Json["new_config"]!["rollout_percentage"]!);
        Assert.Equal("writer", (string?)answer.Json["changed_by"]);
    }

    [Fact]
    public async Task An_absent_field_keeps_its_value()
    {
        await using var service = await Start();
        await service.Put("new_checkout", """{"rollout_percentage":40}""");

        var config = (await service.Put("new_checkout", """{"whitelist_users":["eve"]}""")).Json["new_config"]!;

        Assert.Equal(40, (decimal)config["rollout_percentage"]!);
        Assert.Equal("""["eve"]""", config["whitelist_users"]!.ToJsonString());
        Assert.Equal("""["bob@example.com"]""", config["blacklist_users"]!.ToJsonString());
    }

    [Fact]
    public async Task Null_clears_lists_and_dates()
    {
        await using var service = await Start();

        var config = (await service.Put("new_checkout", """{"start_date":null,"whitelist_users":null}""")).Json["new_config"]!;

        Assert.Null(config["start_date"]);
        Assert.Equal("[]", config["whitelist_users"]!.ToJsonString());
    }

    [Fact]
    public async Task A_change_decides_at_once_and_after_a_restart()
    {
        await using (var service = await Start())
        {
            await service.Put("night_mode", """{"enabled":true,"rollout_percentage":100}""");
            Assert.True(service.Flags.Current.IsEnabled("night_mode", "anybody"));
        }

        await using var restarted = await Start();
        Assert.True(restarted.Flags.Current.IsEnabled("night_mode", "anybody"));
    }

    [Theory]
    [InlineData("""{"rollout":5}""", "\"rollout\" is not a setting")]
    [InlineData("""{"description":"new"}""", "\"description\" is not a setting")]
    [InlineData("""{"enabled":null}""", "\"enabled\" must be true or false")]
    [InlineData("""{"enabled":"true"}""", "\"enabled\" must be true or false")]
    [InlineData("""{"rollout_percentage":101}""", "\"rollout_percentage\" must be a number from 0 to 100")]
    [InlineData("""{"rollout_percentage":1.234}""", "at most two decimals")]
    [InlineData("""{"whitelist_users":"ada"}""", "\"whitelist_users\" must be a list of strings")]
    [InlineData("""{"end_date":"tomorrow"}""", "\"end_date\" must be an ISO 8601 instant")]
    [InlineData("""{"end_date":"2025-12-31"}""", "\"start_date\" (2026-01-01T00:00:00Z) must not be after \"end_date\"")]
    [InlineData("""{"enabled":true,"enabled":false}""", "enabled")]
    [InlineData("""{"whitelist_users":["\ud800"]}""", "whitelist_users")]
    [InlineData("[[[[[[[[[[1]]]]]]]]]]", "depth")]
    [InlineData("[]", "must be an object")]
    [InlineData("{", "")]
    [InlineData("", "")]
    public async Task What_is_not_understood_is_400_names_the_field_and_changes_nothing(string body, string expected)
    {
        await using var service = await Start();

        var answer = await service.Put("new_checkout", body);

        answer.IsProblem(HttpStatusCode.BadRequest);
        Assert.Contains(expected, answer.Detail, StringComparison.Ordinal);
        Assert.Equal(0, service.Flags.StoreLayer!.Content.Version);
    }

    [Fact]
    public async Task A_flag_with_the_hash_md5_takes_whole_percentages_alone()
    {
        await using var service = await Start();

        var answer = await service.Put("old_search", """{"rollout_percentage":12.5}""");

        answer.IsProblem(HttpStatusCode.BadRequest);
        Assert.Contains("whole number", answer.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_above_the_limit_is_413_whether_or_not_its_length_is_told()
    {
        await using var service = await Service.StartWithStore(_folder.PathOf("flags.db"), api => api.MaxRequestBytes = 100);
        var body = $$"""{"whitelist_users":["{{new string('x', 200)}}"]}""";

        (await service.Put("new_checkout", body)).IsProblem(HttpStatusCode.RequestEntityTooLarge);

        using var request = Service.Request(HttpMethod.Put, Service.Features + "new_checkout", Tokens.Writer, body);
        request.Headers.TransferEncodingChunked = true;
        using var response = await service.Client.SendAsync(request);
        (await Answer.Of(response)).IsProblem(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_of_another_type_is_415()
    {
        await using var service = await Start();
        using var request = Service.Request(HttpMethod.Put, Service.Features + "new_checkout", Tokens.Writer);
        request.Content = new StringContent("enabled=true");

        using var response = await service.Client.SendAsync(request);

        (await Answer.Of(response)).IsProblem(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task An_unknown_flag_is_404()
    {
        await using var service = await Start();

        (await service.Put("no_such", "{}")).IsProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_store_a_change_is_501()
    {
        await using var service = await Service.Start();

        (await service.Put("new_checkout", "{}")).IsProblem(HttpStatusCode.NotImplemented);
    }

    private Task<Service> Start() => Service.StartWithStore(_folder.PathOf("flags.db"));
}
