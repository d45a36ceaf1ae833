using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Listing;

public sealed class ListTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ListTests() => _folder.WriteFlags("""
            "checkout": { "owner": "shop", "created": "2026-03-01", "tags": ["ui", "shop"], "enabled": true, "rollout_percentage": 12.5 },
            "ended": { "owner": "shop", "created": "2026-03-01", "enabled": true, "rollout_percentage": 100, "end_date": "2026-03-10" },
            "ranking": { "owner": "data", "created": "2026-03-10", "tags": ["ml"], "kind": "experiment", "enabled": false }
        """);

    [Fact]
    public async Task A_line_of_json_describes_a_flag_in_the_manifests_words()
    {
        var result = await _folder.Flags("list", "--tag", "ui", "--today", "2026-03-15", "--format", "json");

        Assert.Equal(
            """{"flag":"checkout","state":"12.5 %","enabled":true,"rollout_percentage":12.5,"kind":"release","owner":"shop","description":null,"tags":["ui","shop"],"created":"2026-03-01","age_days":14,"start_date":null,"end_date":null,"stale":[],"file":"flags.json","line":3,"column":5}""" + "\n",
            result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("checkout ended ranking")]
    [InlineData("checkout ended", "--owner", "shop")]
    [InlineData("checkout ranking", "--tag", "ui", "--tag", "ml")]
    [InlineData("ranking", "--kind", "experiment")]
    [InlineData("ended", "--stale")]
    [InlineData("", "--owner", "data", "--tag", "ui")]
    public async Task Filters_choose_flags(string flags, params string[] filters)
    {
        var result = await _folder.Flags(["list", "--today", "2026-03-15", "--format", "json", .. filters]);

        Assert.Equal(flags, string.Join(' ', result.JsonLines().Select(line => line.GetProperty("flag").GetString())));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task A_table_for_people_has_a_row_for_each_flag_and_no_colour_in_a_pipe()
    {
        var result = await _folder.Flags("list", "--today", "2026-03-15");

        var rows = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.TrimEnd()).ToList();
        Assert.Equal(4, rows.Count);
        Assert.Equal("checkout 12.5 %  █░░░░░░░░░ release    shop  14 d -          ui, shop", rows[1]);
        Assert.Equal("ended    expired ██████████ release    shop  14 d 2026-03-10 -", rows[2]);
        Assert.DoesNotContain('\e', result.Output);
    }

    [Fact]
    public async Task A_broken_flag_is_told_and_the_others_are_listed()
    {
        _folder.WriteFlags("""
                "broken": { "enabled": "yes" },
                "sound": { "enabled": true }
            """);

        var result = await _folder.Flags("list", "--format", "json");

        Assert.Equal("sound", Assert.Single(result.JsonLines()).GetProperty("flag").GetString());
        Assert.Contains("error FLAG0005", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("There is no file or folder 'gone.json'", "gone.json")]
    [InlineData("--today 'soon' is no ISO 8601 date", "--today", "soon")]
    [InlineData("eternal", "--kind", "eternal")]
    public async Task What_cannot_be_done_is_told_with_exit_code_2(string message, params string[] arguments)
    {
        var result = await _folder.Flags(["list", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
