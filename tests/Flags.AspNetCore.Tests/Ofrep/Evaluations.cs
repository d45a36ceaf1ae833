using System.Net;
using System.Text.Json.Nodes;
using Flags.Testing;

namespace Flags.AspNetCore.Tests.Ofrep;

/// <summary>The protocol as its OpenAPI document states it.</summary>
public sealed class Evaluations : IDisposable
{
    private const string Evaluate = "/ofrep/v1/evaluate/flags";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("new_checkout", "ada@example.com", true, "TARGETING_MATCH", "whitelisted")]
    [InlineData("new_checkout", "bob@example.com", false, "TARGETING_MATCH", "blacklisted")]
    [InlineData("new_checkout", "", false, "STATIC", "rollout_not_reached")]
    [InlineData("old_search", "anybody", true, "STATIC", "full_rollout")]
    [InlineData("night_mode", "anybody", false, "DISABLED", "globally_disabled")]
    public async Task A_flag_is_evaluated_for_the_targeting_key(string key, string user, bool value, string reason, string own)
    {
        await using var service = await Service.Start();

        var answer = await Ask(service, $"{Evaluate}/{key}", user);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.MediaType));
        Assert.Equal(
            $$$"""{"key":"{{{key}}}","value":{{{(value ? "true" : "false")}}},"reason":"{{{reason}}}","variant":"{{{(value ? "on" : "off")}}}","metadata":{"reason":"{{{own}}}"}}""",
            answer.Text);
    }

    [Fact]
    public async Task A_share_of_users_is_split_and_every_client_sees_the_side_that_the_service_sees()
    {
        await using var service = await Service.Start();

        for (var i = 0; i < 40; i++)
        {
            var answer = (await Ask(service, $"{Evaluate}/new_checkout", $"user-{i}")).Json;

            Assert.Equal("SPLIT", (string?)answer["reason"]);
            Assert.Equal(service.Flags.Current.IsEnabled("new_checkout", $"user-{i}"), (bool)answer["value"]!);
        }
    }

    [Fact]
    public async Task All_flags_are_evaluated_at_once_with_where_changes_are_told()
    {
        await using var service = await Service.Start();

        var answer = (await Ask(service, Evaluate, "ada@example.com")).Json;

        Assert.Equal(["new_checkout", "night_mode", "old_search"], answer["flags"]!.AsArray().Select(flag => (string)flag!["key"]!));
        Assert.Equal("""[{"type":"sse","endpoint":{"requestUri":"/ofrep/v1/stream"}}]""", answer["eventStreams"]!.ToJsonString());
    }

    [Theory]
    [InlineData("no_such")]
    [InlineData("no/such%")]
    public async Task An_unknown_flag_is_404_with_a_json_body(string key)
    {
        await using var service = await Service.Start();

        var answer = await Ask(service, $"{Evaluate}/{Uri.EscapeDataString(key)}", "ada@example.com");

        Assert.Equal((HttpStatusCode.NotFound, "application/json"), (answer.Status, answer.MediaType));
        Assert.Equal(key, (string?)answer.Json["key"]);
        Assert.Equal("FLAG_NOT_FOUND", (string?)answer.Json["errorCode"]);
    }

    [Theory]
    [InlineData("{", "PARSE_ERROR")]
    [InlineData("", "PARSE_ERROR")]
    [InlineData("[]", "INVALID_CONTEXT")]
    [InlineData("{}", "INVALID_CONTEXT")]
    [InlineData("""{"context":null}""", "INVALID_CONTEXT")]
    [InlineData("""{"context":{"email":"x"}}""", "TARGETING_KEY_MISSING")]
    [InlineData("""{"context":{"targetingKey":7}}""", "INVALID_CONTEXT")]
    [InlineData("""{"context":{"targetingKey":"\ud800"}}""", "INVALID_CONTEXT")]
    [InlineData("""{"context":{"targetingKey":"a","targetingKey":"b"}}""", "PARSE_ERROR")]
    public async Task What_is_not_understood_is_400_with_the_protocols_code(string body, string code)
    {
        await using var service = await Service.Start();

        var one = await service.Send(HttpMethod.Post, $"{Evaluate}/night_mode", Tokens.Reader, body);
        var all = await service.Send(HttpMethod.Post, Evaluate, Tokens.Reader, body);

        Assert.Equal((HttpStatusCode.BadRequest, code), (one.Status, (string?)one.Json["errorCode"]));
        Assert.Equal("night_mode", (string?)one.Json["key"]);
        Assert.Equal((HttpStatusCode.BadRequest, code), (all.Status, (string?)all.Json["errorCode"]));
        Assert.Null(all.Json["key"]);
    }

    [Fact]
    public async Task An_answer_that_the_client_has_already_is_304_without_a_body()
    {
        await using var service = await Service.Start();
        var tag = (await Ask(service, Evaluate, "ada@example.com")).Tag!;

        var again = await Ask(service, Evaluate, "ada@example.com", tag);

        Assert.Equal((HttpStatusCode.NotModified, ""), (again.Status, again.Text));
        Assert.Equal(tag, again.Tag);
    }

    [Fact]
    public async Task The_tag_depends_on_the_evaluated_result()
    {
        await using var service = await Service.StartWithStore(_folder.PathOf("flags.db"));
        var ada = (await Ask(service, Evaluate, "ada@example.com")).Tag!;
        Assert.NotEqual(ada, (await Ask(service, Evaluate, "bob@example.com")).Tag);

        await service.Put("new_checkout", """{"whitelist_users":["ada@example.com","eve"]}""");
        Assert.Equal(HttpStatusCode.NotModified, (await Ask(service, Evaluate, "ada@example.com", ada)).Status);

        await service.Post("night_mode/enable");
        Assert.Equal(HttpStatusCode.OK, (await Ask(service, Evaluate, "ada@example.com", ada)).Status);
    }

    [Fact]
    public async Task The_event_stream_asks_to_fetch_again_after_each_change()
    {
        await using var service = await Service.StartWithStore(_folder.PathOf("flags.db"));
        await using var stream = await EventStream.Open(service, "/ofrep/v1/stream", Tokens.User);
        Assert.Equal("""{"type":"ready"}""", (await stream.Next()).Data);

        await service.Post("night_mode/enable");

        var news = await stream.Next();
        Assert.Equal("message", news.EventType);
        Assert.Equal("refetchEvaluation", (string?)JsonNode.Parse(news.Data)!["type"]);
        Assert.NotNull(news.EventId);
    }

    private static async Task<Answer> Ask(Service service, string path, string user, string? ifNoneMatch = null)
    {
        var body = new JsonObject { ["context"] = new JsonObject { ["targetingKey"] = user, ["plan"] = "free" } };
        using var request = Service.Request(HttpMethod.Post, path, Tokens.Reader, body.ToJsonString());
        if (ifNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        }

        using var response = await service.Client.SendAsync(request);
        return await Answer.Of(response);
    }
}
