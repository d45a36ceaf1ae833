using System.Net;

namespace Flags.AspNetCore.Tests.Features;

public class Reading
{
    [Fact]
    public async Task One_flag_is_told_with_its_decision_for_the_caller_its_settings_and_the_reason()
    {
        await using var service = await Service.Start();

        var answer = await service.Get(Service.Features + "new_checkout", Tokens.User);

        Assert.Equal(
            """
            {"flag":"new_checkout","enabled":true,"config":{"description":"One page instead of three","owner":"shop","tags":["shop","ui"],"kind":"release","enabled":true,"rollout_percentage":12.5,"start_date":"2026-01-01T00:00:00Z","end_date":null,"hash":"xxh3"},"reason":"whitelisted"}
            """,
            answer.Text);
    }

    [Fact]
    public async Task A_reader_sees_the_lists_of_users()
    {
        await using var service = await Service.Start();

        var config = (await service.Get(Service.Features + "new_checkout", Tokens.Reader)).Json["config"]!;

        Assert.Equal("""["ada@example.com"]""", config["whitelist_users"]!.ToJsonString());
        Assert.Equal("""["bob@example.com"]""", config["blacklist_users"]!.ToJsonString());
    }

    [Fact]
    public async Task All_flags_together_are_a_manifest()
    {
        await using var service = await Service.Start();

        var answer = await service.Get(Service.Features, Tokens.Reader);

        Assert.Equal(["new_checkout", "night_mode", "old_search"], answer.Json["flags"]!.AsObject().Select(f => f.Key));
        Assert.Equal("search", (string?)answer.Json["flags"]!["old_search"]!["salt"]);
        Assert.DoesNotContain("killed_by", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_names_no_users_to_those_who_may_not_see_them()
    {
        await using var service = await Service.Start();

        var answer = await service.Get(Service.Features, Tokens.User);

        Assert.DoesNotContain("example.com", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?tags=ui", "new_checkout night_mode")]
    [InlineData("?tags=search,shop", "new_checkout old_search")]
    [InlineData("?tags=search&tags=shop", "new_checkout old_search")]
    [InlineData("?tags=nosuch", "")]
    [InlineData("?tags=", "new_checkout night_mode old_search")]
    public async Task Tags_filter_the_list(string query, string expected)
    {
        await using var service = await Service.Start();

        var answer = await service.Get(Service.Features + query, Tokens.User);

        Assert.Equal(expected, string.Join(' ', answer.Json["flags"]!.AsObject().Select(f => f.Key)));
    }

    [Fact]
    public async Task A_users_decisions_are_a_map_of_booleans()
    {
        await using var service = await Service.Start();

        var answer = await service.Get(Service.Features + "user/ada@example.com/enabled", Tokens.User);

        Assert.Equal("""{"new_checkout":true,"night_mode":false,"old_search":true}""", answer.Text);
    }

    [Fact]
    public async Task A_users_features_are_the_keys_that_are_on()
    {
        await using var service = await Service.Start();

        var answer = await service.Get(Service.Features + "user/bob@example.com/features", Tokens.Reader);

        Assert.Equal("""["old_search"]""", answer.Text);
    }

    [Fact]
    public async Task An_unknown_flag_is_404_and_named()
    {
        await using var service = await Service.Start();

        var answer = await service.Get(Service.Features + "no%2Fsuch", Tokens.User);

        answer.IsProblem(HttpStatusCode.NotFound);
        Assert.Equal("There is no flag 'no/such'.", answer.Detail);
    }

    [Theory]
    [InlineData("FEATURE_NIGHT_MODE", "false", "environment variables")]
    [InlineData("FEATURE_NIGHT_MODE", "true", null)]
    public async Task A_flag_pinned_off_by_the_environment_says_so(string variable, string value, string? expected)
    {
        await using var service = await Service.Start(variables: (variable, value));

        var answer = await service.Get(Service.Features + "night_mode", Tokens.User);

        Assert.Equal(expected, (string?)answer.Json["config"]!["killed_by"]);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a%2Fb")]
    [InlineData("100%")]
    [InlineData("Ünï çødé 🚀")]
    [InlineData("a?b#c&d=e+f")]
    [InlineData("auth0|123:x@y")]
    public async Task A_user_id_of_any_characters_works_in_a_path(string user)
    {
        await using var service = await Service.Start();
        var path = $"{Service.Features}user/{Uri.EscapeDataString(user)}/enabled?x=/y/";

        Assert.Equal(HttpStatusCode.OK, (await service.Get(path, Tokens.For(user))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await service.Get(path, Tokens.For(user + "!"))).Status);
    }
}
