using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Authoring;

public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_flag_goes_to_its_place_in_the_order_of_the_keys_and_comments_stay()
    {
        _folder.Write("flags.json", """
            {
              // What we roll out.
              "flags": {
                // The first.
                "alpha": { "enabled": true }, // stays beside alpha
                /* the last */
                "omega": { "enabled": true } // stays beside omega
              }
            }
            """);

        await New("middle", "--created", "2026-11-01", "--owner", "o");

        await AssertManifest("""
            {
              // What we roll out.
              "flags": {
                // The first.
                "alpha": { "enabled": true }, // stays beside alpha
                "middle": {
                  "owner": "o",
                  "kind": "release",
                  "created": "2026-11-01",
                  "enabled": false,
                  "rollout_percentage": 0
                },
                /* the last */
                "omega": { "enabled": true } // stays beside omega
              }
            }
            """);
    }

    [Theory]
    [InlineData("{\"flags\":{\"b\":{},\"d\":{}}}", "c", "{\"flags\":{\"b\":{}, @c,\"d\":{}}}")]
    [InlineData("{\"flags\":{\"b\":{},\"d\":{}}}", "e", "{\"flags\":{\"b\":{},\"d\":{}, @e}}")]
    [InlineData("{\"flags\":{\"b\":{},\"d\":{}}}", "a", "{\"flags\":{@a, \"b\":{},\"d\":{}}}")]
    [InlineData("{\n  \"flags\": {\n    \"z\": {},\n    \"b\": {}\n  }\n}", "c", "{\n  \"flags\": {\n    \"z\": {},\n    \"b\": {},\n    @c\n  }\n}")]
    [InlineData("{\n  \"flags\": {\n    \"b\": {}, // x\n  }\n}", "c", "{\n  \"flags\": {\n    \"b\": {}, // x\n    @c,\n  }\n}")]
    [InlineData("{\n  \"flags\": { // x\n    // y\n    \"b\": {}\n  }\n}", "a", "{\n  \"flags\": { // x\n    @a,\n    // y\n    \"b\": {}\n  }\n}")]
    [InlineData("{\n  \"flags\": {\n    \"b\": {} /* x\n    */\n  }\n}", "c", "{\n  \"flags\": {\n    \"b\": {},\n    @c /* x\n    */\n  }\n}")]
    [InlineData("{\n\t\"flags\": {\n\t\t\"b\": {}\n\t}\n}\n", "c", "{\n\t\"flags\": {\n\t\t\"b\": {},\n\t\t@c\n\t}\n}\n")]
    [InlineData("{\r\n  \"flags\": {\r\n    \"b\": {}\r\n  }\r\n}\r\n", "c", "{\r\n  \"flags\": {\r\n    \"b\": {},\r\n    @c\r\n  }\r\n}\r\n")]
    [InlineData("\uFEFF{\n  \"flags\": {}\n}", "c", "\uFEFF{\n  \"flags\": {\n    @c\n  }\n}")]
    public async Task Nothing_else_in_the_text_changes(string before, string key, string after)
    {
        _folder.Write("flags.json", before);

        await New(key, "--created", "2026-11-01");

        await AssertManifest(Expand(after));
    }

    [Fact]
    public async Task Options_describe_the_flag()
    {
        _folder.Write("flags.json", "{\n  \"flags\": {}\n}\n");

        await New(
            "new_search", "--description", "Search \"as you type\" <b>", "--owner", "shop", "--tag", "ui", "--tag", "größe", "--kind", "experiment",
            "--enabled", "--rollout", "12.50", "--created", "2026-11-01", "--end-date", "2026-12-01T12:00:00+01:00");

        await AssertManifest("""
            {
              "flags": {
                "new_search": {
                  "description": "Search \"as you type\" <b>",
                  "owner": "shop",
                  "tags": ["ui", "größe"],
                  "kind": "experiment",
                  "created": "2026-11-01",
                  "enabled": true,
                  "rollout_percentage": 12.5,
                  "end_date": "2026-12-01T12:00:00+01:00"
                }
              }
            }

            """);
    }

    [Theory]
    [InlineData("There is no manifest 'gone.json'. 'flags init' creates one.", "c", "--manifest", "gone.json")]
    [InlineData("'flags.json' has a flag 'b' already.", "b")]
    [InlineData("error FLAG0008", "NotAKey")]
    [InlineData("--end-date 'soon' is no ISO 8601 date", "c", "--end-date", "soon")]
    [InlineData("There is no option '--start-date'", "c", "--start-date", "2026-02-01")]
    [InlineData("Required argument 'KEY' missing")]
    public async Task A_mistake_leaves_the_manifest_as_it_was(string message, params string[] arguments)
    {
        const string Before = "{\n  \"flags\": { \"b\": {} }\n}";
        _folder.Write("flags.json", Before);

        var result = await _folder.Flags(["new", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        await AssertManifest(Before);
    }

    [Fact]
    public async Task A_manifest_with_mistakes_is_not_edited()
    {
        _folder.Write("flags.json", "{ \"flags\": { \"b\": { } ");

        var result = await _folder.Flags("new", "c");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("flags.json(1,", result.Error, StringComparison.Ordinal);
        await AssertManifest("{ \"flags\": { \"b\": { } ");
    }

    [Fact]
    public async Task A_link_stays_a_link_and_the_files_mode_is_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("File modes are Unix's.");
            return;
        }

        _folder.Write("real.json", "{\"flags\":{}}");
        File.SetUnixFileMode(_folder.PathOf("real.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(_folder.PathOf("flags.json"), "real.json");

        await New("c");

        Assert.NotNull(new FileInfo(_folder.PathOf("flags.json")).LinkTarget);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead,
            File.GetUnixFileMode(_folder.PathOf("real.json")));
    }

    public void Dispose() => _folder.Dispose();

    private async Task New(params string[] arguments)
    {
        (await _folder.Flags(["new", .. arguments])).MustSucceed();
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, ".*"));
    }

    private async Task AssertManifest(string expected) => Assert.Equal(
        expected,
        System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder.PathOf("flags.json"), TestContext.Current.CancellationToken)));

    /// <summary>Writes <c>@c</c> out as the flag c, indented as the line it stands in.</summary>
    private static string Expand(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var start = text.LastIndexOf('\n', at) + 1;
        var newLine = text.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
        var indent = newLine + text[start..at][..text[start..at].TakeWhile(c => c is ' ' or '\t').Count()];
        var flag = $"\"{text[at + 1]}\": {{{indent}  \"kind\": \"release\",{indent}  \"created\": \"2026-11-01\",{indent}  \"enabled\": false,{indent}  \"rollout_percentage\": 0{indent}}}";
        return text[..at] + flag + text[(at + 2)..];
    }
}
