using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Staleness;

public sealed class StaleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_line_of_json_has_the_fields_of_the_contract_in_their_order()
    {
        Write("""{ "owner": "o", "created": "2026-03-01", "enabled": true, "rollout_percentage": 50, "end_date": "2026-03-10" }""");

        var result = await _folder.Flags("stale", "--today", "2026-03-15", "--format", "json");

        Assert.Equal(
            """{"flag":"old_flag","id":"FLAG2001","severity":"warning","file":"flags.json","line":3,"column":5,"message":"'old_flag' expired on 2026-03-10 and is off; remove it, or move its end_date."}""" + "\n",
            result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("""{ "created": "2026-03-01", "enabled": true, "rollout_percentage": 50 }""", "")]
    [InlineData("""{ "created": "2026-03-01", "enabled": true, "rollout_percentage": 50, "end_date": "2026-03-15" }""", "FLAG2002 warning")]
    [InlineData("""{ "created": "2026-03-01", "enabled": true, "rollout_percentage": 50, "end_date": "2026-03-14T23:59:59Z" }""", "FLAG2001 warning")]
    [InlineData("""{ "created": "2026-03-01", "enabled": true, "rollout_percentage": 50, "end_date": "2026-03-15T00:30:00+01:00" }""", "FLAG2001 warning")]
    [InlineData("""{ "created": "2026-03-01", "enabled": true, "rollout_percentage": 50, "end_date": "2026-03-29" }""", "FLAG2002 warning")]
    [InlineData("""{ "created": "2026-03-01", "enabled": true, "rollout_percentage": 50, "end_date": "2026-03-30" }""", "")]
    [InlineData("""{ "created": "2026-03-01", "enabled": true, "rollout_percentage": 100 }""", "FLAG2003 info")]
    [InlineData("""{ "created": "2026-02-28", "enabled": true, "rollout_percentage": 100 }""", "FLAG2003 warning")]
    [InlineData("""{ "created": "2026-02-28", "full_since": "2026-03-10", "enabled": true, "rollout_percentage": 100 }""", "FLAG2003 info")]
    [InlineData("""{ "created": "2026-02-28", "enabled": true, "rollout_percentage": 100, "blacklist_users": ["eve"] }""", "")]
    [InlineData("""{ "created": "2026-02-28", "enabled": true, "rollout_percentage": 100, "start_date": "2026-03-16" }""", "")]
    [InlineData("""{ "created": "2026-02-28", "enabled": true, "rollout_percentage": 100, "end_date": "2027-01-01" }""", "")]
    [InlineData("""{ "created": "2026-02-28", "enabled": true, "rollout_percentage": 100, "kind": "kill_switch" }""", "")]
    [InlineData("""{ "created": "2026-02-28", "enabled": true, "rollout_percentage": 100, "permanent": true }""", "")]
    [InlineData("""{ "created": "2026-02-28", "enabled": true, "rollout_percentage": 100, "environments": { "Staging": { "enabled": false } } }""", "")]
    [InlineData("""{ "created": "2026-02-28", "enabled": false }""", "FLAG2004 warning")]
    [InlineData("""{ "created": "2026-03-01", "enabled": false }""", "")]
    [InlineData("""{ "created": "2026-02-28", "enabled": true, "whitelist_users": ["ada"] }""", "")]
    [InlineData("""{ "created": "2026-02-28", "enabled": false, "environments": { "Development": { "enabled": true } } }""", "")]
    [InlineData("""{ "created": "2026-02-03", "enabled": true, "rollout_percentage": 50 }""", "")]
    [InlineData("""{ "created": "2026-02-02", "enabled": true, "rollout_percentage": 50 }""", "FLAG2005 info")]
    [InlineData("""{ "created": "2025-12-24", "enabled": true, "rollout_percentage": 50 }""", "FLAG2005 warning")]
    [InlineData("""{ "created": "2026-03-07", "enabled": true, "rollout_percentage": 50, "kind": "operational" }""", "FLAG2005 info")]
    [InlineData("""{ "created": "2020-01-01", "enabled": true, "rollout_percentage": 50, "kind": "permission" }""", "")]
    public async Task A_flag_is_judged_by_the_day(string flag, string findings)
    {
        Write(flag);

        var result = await _folder.Flags("stale", "--today", "2026-03-15", "--format", "json");

        var found = result.JsonLines().Select(line => $"{line.GetProperty("id")} {line.GetProperty("severity")}");
        Assert.Equal(findings, string.Join(' ', found));
        Assert.Equal(findings.Length == 0 ? 0 : 1, result.ExitCode);
    }

    [Fact]
    public async Task What_the_manifest_silences_with_a_reason_is_silent_until_its_day()
    {
        Write("""{ "owner": "o", "created": "2026-02-01", "enabled": true, "rollout_percentage": 100, "suppress": [{ "id": "FLAG2003", "reason": "waits for the app", "until": "2026-03-20" }] }""");

        Assert.Equal(0, (await _folder.Flags("stale", "--today", "2026-03-10", "--release-days", "100")).ExitCode);
        Assert.Equal(1, (await _folder.Flags("stale", "--today", "2026-03-20", "--release-days", "100")).ExitCode);
    }

    [Fact]
    public async Task A_teams_own_figures_can_be_given()
    {
        Write("""{ "owner": "o", "created": "2026-02-01", "enabled": true, "rollout_percentage": 50, "end_date": "2026-03-20" }""");

        var result = await _folder.Flags("stale", "--today", "2026-03-15", "--expiry-notice-days", "2", "--release-days", "50");

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task A_report_for_a_pull_request_is_a_table_in_Markdown_the_urgent_first()
    {
        _folder.WriteFlags("""
                "a_old": { "owner": "o", "created": "2026-02-01", "enabled": true, "rollout_percentage": 50 },
                "b_ended": { "owner": "a|b", "created": "2026-03-01", "enabled": true, "rollout_percentage": 50, "end_date": "2026-03-10" }
            """);

        var result = await _folder.Flags("stale", "--today", "2026-03-15", "--format", "markdown");

        Assert.Equal(
            """
            ## Stale flags on 2026-03-15

            | Flag | Rule | Severity | Owner | Where | What to do |
            |---|---|---|---|---|---|
            | `b_ended` | FLAG2001 | warning | a\|b | `flags.json:4` | 'b_ended' expired on 2026-03-10 and is off; remove it, or move its end_date. |
            | `a_old` | FLAG2005 | info | o | `flags.json:3` | 'a_old' is 42 days old; a flag of kind release lives at most 40 days. Finish it and remove it. |

            """.ReplaceLineEndings("\n"),
            result.Output);
    }

    [Theory]
    [InlineData("--today '2026-02-30' is no ISO 8601 date", "--today", "2026-02-30")]
    [InlineData("--grace-days takes a number of days, 0 or more", "--grace-days", "-1")]
    [InlineData("There is no file or folder 'gone'", "gone")]
    public async Task What_cannot_be_done_is_told_with_exit_code_2(string message, params string[] arguments)
    {
        Write("""{ "enabled": true }""");

        var result = await _folder.Flags(["stale", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string flag) => _folder.WriteFlags($"    \"old_flag\": {flag}");
}
