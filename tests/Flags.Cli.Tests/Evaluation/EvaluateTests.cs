using System.Text.Json;
using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Evaluation;

public sealed class EvaluateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EvaluateTests() => _folder.WriteFlags("""
            "listed": { "enabled": true, "rollout_percentage": 0, "whitelist_users": ["ada"], "blacklist_users": ["eve"] },
            "new_checkout": { "enabled": true, "rollout_percentage": 50, "start_date": "2026-01-01", "end_date": "2026-12-31T12:00:00+02:00" },
            "staged": { "enabled": false, "environments": { "Staging": { "enabled": true, "rollout_percentage": 100 } } }
        """);

    [Fact]
    public async Task A_line_of_json_has_the_fields_of_the_contract_in_their_order()
    {
        var result = await _folder.Flags("evaluate", "--manifest", "flags.json", "--flag", "listed", "--user", "ada", "--format", "json");

        Assert.Equal("""{"flag":"listed","user":"ada","enabled":true,"reason":"whitelisted","bucket":null}""" + "\n", result.Output);
        Assert.Empty(result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Without_a_flag_all_flags_are_evaluated_and_without_a_user_for_nobody()
    {
        var result = await _folder.Flags("evaluate", "--at", "2026-03-15", "--format", "json");

        Assert.Equal(["listed", "new_checkout", "staged"], result.JsonLines().Select(line => line.GetProperty("flag").GetString()));
        Assert.All(result.JsonLines(), line => Assert.Equal(JsonValueKind.Null, line.GetProperty("user").ValueKind));
    }

    [Theory]
    [InlineData("2025-12-31T23:59:59Z", "not_started")]
    [InlineData("2026-12-31T10:00:00Z", "rollout_50%")]
    [InlineData("2026-12-31T12:00:00+02:00", "rollout_50%")]
    [InlineData("2026-12-31T10:00:00.0000001Z", "expired")]
    [InlineData("20261231T100001", "expired")]
    [InlineData("2026-W01-1", "not_started")]
    public async Task The_instant_decides_what_the_dates_say(string at, string reason)
    {
        var result = await _folder.Flags("evaluate", "--flag", "new_checkout", "--user", "user8", "--at", at, "--format", "json");

        Assert.Equal(reason, Assert.Single(result.JsonLines()).GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("Staging", "full_rollout")]
    [InlineData("staging", "full_rollout")]
    [InlineData("Production", "globally_disabled")]
    public async Task The_environments_section_of_the_manifest_is_in_force(string environment, string reason)
    {
        var result = await _folder.Flags("evaluate", "--flag", "staged", "--environment", environment, "--format", "json");

        Assert.Equal(reason, Assert.Single(result.JsonLines()).GetProperty("reason").GetString());
    }

    [Fact]
    public async Task The_environments_name_is_the_hosts_unless_given()
    {
        var host = new Dictionary<string, string?> { ["DOTNET_ENVIRONMENT"] = "Staging" };

        var result = await _folder.Flags(host, "evaluate", "--flag", "staged", "--format", "json");

        Assert.Equal("full_rollout", Assert.Single(result.JsonLines()).GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Environment_variables_count_only_when_asked_for()
    {
        var killed = new Dictionary<string, string?> { ["FEATURE_LISTED"] = "false" };

        var without = await _folder.Flags(killed, "evaluate", "--flag", "listed", "--user", "ada", "--format", "json");
        var with = await _folder.Flags(killed, "evaluate", "--flag", "listed", "--user", "ada", "--environment-variables", "--format", "json");

        Assert.Equal("whitelisted", Assert.Single(without.JsonLines()).GetProperty("reason").GetString());
        Assert.Equal("globally_disabled", Assert.Single(with.JsonLines()).GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("@admin")]
    [InlineData("a=b")]
    [InlineData("--flag=x")]
    [InlineData("\"quoted\"")]
    [InlineData(" blanks ")]
    [InlineData("line\nbreak")]
    [InlineData("你好😀")]
    public async Task A_users_id_is_taken_as_it_is(string user)
    {
        var result = await _folder.Flags("evaluate", "--flag", "listed", "--format", "json", $"--user={user}");

        Assert.Equal(user, Assert.Single(result.JsonLines()).GetProperty("user").GetString());
    }

    [Fact]
    public async Task Several_users_may_follow_one_option_or_several()
    {
        var result = await _folder.Flags("evaluate", "--flag", "listed", "--format", "json", "--user", "ada", "eve", "--user", "");

        Assert.Equal(
            ["ada whitelisted", "eve blacklisted", " rollout_not_reached"],
            result.JsonLines().Select(line => $"{line.GetProperty("user")} {line.GetProperty("reason")}"));
    }

    [Fact]
    public async Task An_explanation_shows_each_step_up_to_the_one_that_decides()
    {
        var result = await _folder.Flags("evaluate", "--flag", "listed", "--user", "ada", "--explain", "--format", "json");

        var steps = Assert.Single(result.JsonLines()).GetProperty("steps").EnumerateArray().ToList();
        Assert.Equal(
            ["is there such a flag?", "is it enabled?", "is the user in blacklist_users?", "is the user in whitelist_users?"],
            steps.Select(step => step.GetProperty("step").GetString()));
        Assert.Equal([false, false, false, true], steps.Select(step => step.GetProperty("decides").GetBoolean()));
    }

    [Fact]
    public async Task An_explanation_for_people_has_the_bucket_and_the_layer()
    {
        var bucket = await _folder.Flags("evaluate", "--flag", "new_checkout", "--user", "user8", "--at", "2026-03-15", "--explain");
        var layer = await _folder.Flags("evaluate", "--flag", "staged", "--environment", "Staging", "--explain");

        Assert.Contains("""(xxh3 of "user8:new_checkout"), on below 5000 => decides""", bucket.Output, StringComparison.Ordinal);
        Assert.Contains("yes (from environments.Staging)", layer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_escape_sequence_in_an_id_does_not_reach_the_terminal()
    {
        var result = await _folder.Flags("evaluate", "--flag", "listed", "--user", "\e[31mred");

        Assert.DoesNotContain('\e', result.Output);
        Assert.Contains(@"\u001b[31mred", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
