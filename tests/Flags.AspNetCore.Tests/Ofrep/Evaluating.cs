using System.Net;

namespace Flags.AspNetCore.Tests.Ofrep;

public class Evaluating
{
    [Fact]
    public async Task One_flag_has_its_value_and_the_reason_in_the_protocols_words_and_in_ours()
    {
        await using var service = await Service.Start();

        var answer = await service.Evaluate("new_checkout", "ada@example.com");

        Assert.Equal(
            """{"key":"new_checkout","value":true,"reason":"TARGETING_MATCH","variant":"on","metadata":{"reason":"whitelisted"}}""",
            answer.Text);
    }

    [Theory]
    [InlineData("new_checkout", "bob@example.com", false, "TARGETING_MATCH", "blacklisted")]
    [InlineData("old_search", "anybody", true, "STATIC", "full_rollout")]
    [InlineData("night_mode", "anybody", false, "DISABLED", "globally_disabled")]
    [InlineData("new_checkout", "", false, "STATIC", "rollout_not_reached")]
    public async Task Every_reason_has_its_word_in_the_protocol(
        string flag, string user, bool value, string reason, string ours)
    {
        await using var service = await Service.Start();

        var answer = await service.Evaluate(flag, user);

        Assert.Equal(value, (bool)answer.Json["value"]!);
        Assert.Equal(reason, (string?)answer.Json["reason"]);
        Assert.Equal(ours, (string?)answer.Json["metadata"]!["reason"]);
    }

    [Fact]
    public async Task A_percentage_splits_the_users_as_the_accessors_do()
    {
        await using var service = await Service.Start();
        var snapshot = service.Flags.Current;
        foreach (var user in Enumerable.Range(0, 50).Select(i => $"user-{i}"))
        {
            var answer = await service.Evaluate("new_checkout", user);

            Assert.Equal(snapshot.IsEnabled("new_checkout", user), (bool)answer.Json["value"]!);
            Assert.Equal("SPLIT", (string?)answer.Json["reason"]);
        }
    }

    [Theory]
    [InlineData("no_such_flag", "no_such_flag")]
    [InlineData("a%2Fb", "a/b")]
    [InlineData("50%25%20off", "50% off")]
    public async Task An_unknown_flag_is_404_with_a_body_of_the_protocol(string path, string key)
    {
        await using var service = await Service.Start();

        var answer = await service.Evaluate(path, "x");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("application/json", answer.MediaType);
        Assert.Equal(key, (string?)answer.Json["key"]);
        Assert.Equal("FLAG_NOT_FOUND", (string?)answer.Json["errorCode"]);
    }

    [Theory]
    [InlineData("", "PARSE_ERROR")]
    [InlineData("{", "PARSE_ERROR")]
    [InlineData("""{"context":{"targetingKey":"a","targetingKey":"b"}}""", "PARSE_ERROR")]
    [InlineData("[]", "INVALID_CONTEXT")]
    [InlineData("{}", "INVALID_CONTEXT")]
    [InlineData("""{"context":"ada"}""", "INVALID_CONTEXT")]
    [InlineData("""{"context":{"targetingKey":7}}""", "INVALID_CONTEXT")]
    [InlineData("""{"context":{"targetingKey":"\ud800"}}""", "INVALID_CONTEXT")]
    [InlineData("""{"context":{}}""", "TARGETING_KEY_MISSING")]
    [InlineData("""{"context":{"targetingKey":null}}""", "TARGETING_KEY_MISSING")]
    public async Task A_context_that_names_no_user_is_400_for_one_flag_and_for_all(string body, string errorCode)
    {
        await using var service = await Service.Start();

        var one = await service.Send(HttpMethod.Post, OfrepService.Evaluation + "/night_mode", Tokens.Reader, body);
        var all = await service.Send(HttpMethod.Post, OfrepService.Evaluation, Tokens.Reader, body);

        Assert.All([one, all], answer =>
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(errorCode, (string?)answer.Json["errorCode"]);
            Assert.NotEqual("", (string?)answer.Json["errorDetails"]);
        });
        Assert.Equal("night_mode", (string?)one.Json["key"]);
        Assert.Null(all.Json["key"]);
    }

    [Fact]
    public async Task A_context_deeper_than_any_client_needs_is_not_read()
    {
        await using var service = await Service.Start();
        var deep = new string('[', 1000) + new string(']', 1000);

        var answer = await service.Send(
            HttpMethod.Post, OfrepService.Evaluation, Tokens.Reader, $$"""{"context":{"targetingKey":"x","deep":{{deep}} } }""");

        Assert.Equal("PARSE_ERROR", (string?)answer.Json["errorCode"]);
    }

    [Fact]
    public async Task A_body_above_the_hosts_limit_is_413()
    {
        await using var service = await Service.Start(api => api.MaxRequestBytes = 100);

        (await service.EvaluateAll(new string('x', 100))).IsProblem(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task All_flags_come_in_the_order_of_their_keys_with_the_address_of_the_stream()
    {
        await using var service = await Service.Start();

        var answer = await service.EvaluateAll("ada@example.com");

        Assert.Equal(["new_checkout", "night_mode", "old_search"], answer.Json["flags"]!.AsArray().Select(flag => (string?)flag!["key"]));
        var stream = Assert.Single(answer.Json["eventStreams"]!.AsArray())!;
        Assert.Equal("sse", (string?)stream["type"]);
        Assert.StartsWith("/ofrep/v1/stream?", (string?)stream["endpoint"]!["requestUri"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_result_is_304_without_a_body()
    {
        await using var service = await Service.Start();
        var first = await service.EvaluateAll("ada@example.com");

        var second = await service.EvaluateAll("ada@example.com", first.Tag);

        Assert.Equal(HttpStatusCode.NotModified, second.Status);
        Assert.Equal("", second.Text);
        Assert.Equal(first.Tag, second.Tag);
    }

    [Theory]
    [InlineData("\"other\", W/{0}")]
    [InlineData("bare")]
    public async Task A_known_result_is_recognized_among_others_weak_or_without_quotes(string header)
    {
        await using var service = await Service.Start();
        var tag = (await service.EvaluateAll("x")).Tag!;

        var answer = await service.EvaluateAll("x", header == "bare" ? tag.Trim('"') : header.Replace("{0}", tag, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotModified, answer.Status);
    }

    [Fact]
    public async Task The_tag_depends_on_the_users_answers_and_not_on_the_settings()
    {
        using var folder = new Flags.Testing.TemporaryFolder();
        await using var service = await Service.StartWithStore(folder.PathOf("flags.db"));
        var ada = await service.EvaluateAll("ada@example.com");
        var other = await service.EvaluateAll("user-1");

        await service.Put("new_checkout", """{"rollout_percentage": 99.99}""");

        Assert.Equal(HttpStatusCode.NotModified, (await service.EvaluateAll("ada@example.com", ada.Tag)).Status);
        Assert.Equal(HttpStatusCode.OK, (await service.EvaluateAll("user-1", other.Tag)).Status);
    }

    [Fact]
    public async Task Ones_own_decisions_need_no_right_and_anothers_need_flags_read()
    {
        await using var service = await Service.Start();

        Assert.Equal(HttpStatusCode.OK, (await service.EvaluateAll("ada@example.com", token: Tokens.User)).Status);
        Assert.Equal(HttpStatusCode.OK, (await service.Evaluate("night_mode", "", Tokens.User)).Status);
        (await service.EvaluateAll("bob@example.com", token: Tokens.User)).IsProblem(HttpStatusCode.Forbidden);
        (await service.Evaluate("night_mode", "bob@example.com", Tokens.User)).IsProblem(HttpStatusCode.Forbidden);
        (await service.Evaluate("no_such_flag", "bob@example.com", Tokens.User)).IsProblem(HttpStatusCode.Forbidden);
    }
}
