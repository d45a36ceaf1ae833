using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Authoring;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_new_manifest_has_a_schema_and_a_first_flag_and_validates()
    {
        var init = await _folder.Flags("init", "--flag", "new_checkout", "--owner", "shop-team", "--created", "2026-11-01");

        Assert.Equal(0, init.ExitCode);
        Assert.Matches(
            """
            ^\{
              "\$schema": "https://.*/flags.schema.json",
              "flags": \{
                "new_checkout": \{
                  "owner": "shop-team",
                  "kind": "release",
                  "created": "2026-11-01",
                  "enabled": false,
                  "rollout_percentage": 0
                \}
              \}
            \}
            $
            """.ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(_folder.PathOf("flags.json"), TestContext.Current.CancellationToken));
        Assert.Empty((await _folder.Flags("validate", "--format", "json")).MustSucceed().Output);
    }

    [Fact]
    public async Task It_writes_nothing_but_the_manifest()
    {
        (await _folder.Flags("init")).MustSucceed();

        Assert.Equal(["flags.json"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_manifest_that_is_there_stays_as_it_is()
    {
        _folder.Write("flags.json", "mine");

        var init = await _folder.Flags("init");

        Assert.Equal(2, init.ExitCode);
        Assert.Contains("'./flags.json' exists already", init.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(_folder.PathOf("flags.json"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("There is no folder 'gone'", "gone")]
    [InlineData("error FLAG0008", "--flag", "NewCheckout")]
    [InlineData("--rollout '101' is not a number from 0 to 100", "--rollout", "101")]
    [InlineData("--created 'now' is no ISO 8601 date", "--created", "now")]
    [InlineData("--end-date '2026-13-01' is no ISO 8601 date", "--end-date", "2026-13-01")]
    public async Task A_mistake_writes_nothing(string message, params string[] arguments)
    {
        var init = await _folder.Flags(["init", .. arguments]);

        Assert.Equal(2, init.ExitCode);
        Assert.Contains(message, init.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();
}
