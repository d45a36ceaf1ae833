using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Validation;

public sealed class ValidateTests : IDisposable
{
    private const string Sound = """{"flags": {"new_checkout": {"owner": "shop-team", "created": "2026-11-01", "enabled": true}}}""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_sound_manifest_has_no_findings_and_exit_code_0()
    {
        _folder.Write("flags.json", Sound);

        var result = await _folder.Flags("validate", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_line_of_json_has_the_fields_of_the_contract_in_their_order()
    {
        _folder.WriteFlags("""    "new_checkout": { "owner": "shop-team", "created": "2026-11-01", "enabled": true, "rollout_percentage": 101 }""");

        var result = await _folder.Flags("validate", "flags.json", "--format", "json");

        var line = Assert.Single(result.JsonLines());
        Assert.Equal(["id", "severity", "file", "line", "column", "message"], line.EnumerateObject().Select(field => field.Name));
        Assert.Equal("FLAG0013", line.GetProperty("id").GetString());
        Assert.Equal("error", line.GetProperty("severity").GetString());
        Assert.Equal("flags.json", line.GetProperty("file").GetString());
        Assert.Equal(3, line.GetProperty("line").GetInt32());
        Assert.Equal(109, line.GetProperty("column").GetInt32());
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task A_person_sees_the_line_with_a_caret_below_the_place()
    {
        _folder.Write("flags.json", "{\n  \"flags\": {\n\t\"a\": { \"owner\": \"o\", \"enabled\": true, \"rollout_percentage\": 101 }\n  }\n}\n");

        var result = await _folder.Flags("validate");

        Assert.Equal(
            """
            flags.json(3,2): info FLAG0029: The temporary flag 'a' has no 'created'
                 3 | 	"a": { "owner": "o", "enabled": true, "rollout_percentage": 101 }
                   | 	^^^
            flags.json(3,62): error FLAG0013: 'rollout_percentage' must lie between 0 and 100, not 101
                 3 | 	"a": { "owner": "o", "enabled": true, "rollout_percentage": 101 }
                   | 	                                                            ^^^

            """.ReplaceLineEndings("\n"),
            result.Output);
        Assert.Contains("1 manifest, 0 flags: 1 error, 1 info.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_folders_and_globs_are_searched_and_each_manifest_read_once()
    {
        foreach (var file in (string[])["a/flags.json", "a/deep/shop.flags.json", "a/bin/flags.json", "a/.git/flags.json", "a/other.json", "b/x.flags.json"])
        {
            _folder.Write(file, """{"flags": {"Bad": {"owner": "o", "created": "2026-01-01"}}}""");
        }

        var result = await _folder.Flags("validate", "b/*.flags.json", "a", "a/flags.json", "b/x.flags.json", "--format", "json");

        Assert.Equal(
            ["b/x.flags.json", "a/deep/shop.flags.json", "a/flags.json"],
            result.JsonLines().Select(line => line.GetProperty("file").GetString()).Distinct());
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public async Task The_severity_that_fails_can_be_chosen(string failOn, int exitCode)
    {
        _folder.Write("flags.json", Sound.Replace("enabled", "enabeld", StringComparison.Ordinal));

        Assert.Equal(exitCode, (await _folder.Flags("validate", "--fail-on", failOn)).ExitCode);
    }

    [Fact]
    public async Task Manifests_of_one_project_share_their_keys_and_those_of_two_projects_do_not()
    {
        const string Flag = """{"flags": {"new_checkout": {"owner": "o", "created": "2026-01-01"}}}""";
        _folder.Write("one/one.csproj", "<Project/>");
        _folder.Write("one/flags.json", Flag);
        _folder.Write("two/two.csproj", "<Project/>");
        _folder.Write("two/flags.json", Flag);
        _folder.Write("two/more/extra.flags.json", Flag);

        var result = await _folder.Flags("validate", "--format", "json");

        var clash = Assert.Single(result.JsonLines());
        Assert.Equal("FLAG0010 two/more/extra.flags.json", $"{clash.GetProperty("id")} {clash.GetProperty("file")}");
    }

    [Theory]
    [InlineData("2026-03-19", 0)]
    [InlineData("2026-03-20", 1)]
    public async Task What_the_manifest_silences_is_silent_until_its_day(string today, int exitCode)
    {
        _folder.Write("flags.json", """
            {"flags": {"a": {"owner": "o", "created": "2026-01-01", "whitelist_users": ["x", "x"],
              "suppress": [{"id": "FLAG0021", "reason": "the list is exported", "until": "2026-03-20"}]}}}
            """);

        Assert.Equal(exitCode, (await _folder.Flags("validate", "--today", today)).ExitCode);
    }

    [Fact]
    public async Task Information_alone_does_not_fail()
    {
        _folder.Write("flags.json", """{"flags": {"new_checkout": {"enabled": true}}}""");

        var result = await _folder.Flags("validate", "--format", "json");

        Assert.Equal("info", Assert.Single(result.JsonLines()).GetProperty("severity").GetString());
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Annotations_are_commands_of_a_GitHub_workflow()
    {
        _folder.Write("src, 100%/flags.json", """{"flags": {"Bad": {"owner": "o", "created": "2026-01-01"}}}""");

        var result = await _folder.Flags("validate", "--format", "github");

        Assert.StartsWith(
            "::error file=src%2C 100%25/flags.json,line=1,endLine=1,col=12,endColumn=17,title=FLAG0008::'Bad' cannot be a flag's key",
            result.Output,
            StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("There is no file or folder 'gone'", "gone")]
    [InlineData("No file matches 'gone/*.json'", "gone/*.json")]
    [InlineData("There is no flags.json or *.flags.json in '.'")]
    [InlineData("--fail-on", "--fail-on", "never")]
    public async Task What_cannot_be_done_is_told_on_standard_error_with_exit_code_2(string message, params string[] arguments)
    {
        var result = await _folder.Flags(["validate", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
