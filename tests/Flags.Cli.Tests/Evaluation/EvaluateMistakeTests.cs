using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Evaluation;

public sealed class EvaluateMistakeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EvaluateMistakeTests() => _folder.WriteFlag("new_checkout", """{"enabled": true, "rollout_percentage": 100}""");

    [Theory]
    [InlineData("There is no file or folder 'gone.json'", "--manifest", "gone.json")]
    [InlineData("There is no users file 'gone.txt'", "--users-file", "gone.txt")]
    [InlineData("--at 'tomorrow' is no ISO 8601 date", "--at", "tomorrow")]
    [InlineData("--at ' 2026-01-01' is no ISO 8601 date", "--at", " 2026-01-01")]
    [InlineData("yaml", "--format", "yaml")]
    [InlineData("did you mean '--explain'", "--explian")]
    public async Task A_mistake_on_the_command_line_is_told_on_standard_error_with_exit_code_2(string message, params string[] arguments)
    {
        var result = await _folder.Flags(["evaluate", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_flag_is_off_and_the_nearest_key_is_offered()
    {
        var result = await _folder.Flags("evaluate", "--flag", "new_chekout", "--user", "ada", "--format", "json");

        Assert.Equal("""{"flag":"new_chekout","user":"ada","enabled":false,"reason":"flag_not_found","bucket":null}""" + "\n", result.Output);
        Assert.Contains("did you mean 'new_checkout'?", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Malformed_json_is_shown_at_its_place_and_nothing_is_decided()
    {
        _folder.Write("flags.json", "{ \"flags\": { \"a\": ");

        var result = await _folder.Flags("evaluate", "--format", "json");

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("flags.json(1,", result.Error, StringComparison.Ordinal);
        Assert.Contains("error FLAG0001", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_that_is_not_UTF8_is_told()
    {
        await File.WriteAllBytesAsync(_folder.PathOf("flags.json"), [(byte)'{', 0xFF, (byte)'}'], TestContext.Current.CancellationToken);

        var result = await _folder.Flags("evaluate");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("flags.json(1,2): error FLAG0002: The manifest cannot be read: the byte 0xFF at offset 1 is not UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_beside_a_broken_one_is_decided()
    {
        _folder.WriteFlags("""
                "broken": { "enabled": true, "rollout_percentage": 101 },
                "sound": { "enabled": true, "rollout_percentage": 100 }
            """);

        var sound = await _folder.Flags("evaluate", "--flag", "sound", "--format", "json");
        var broken = await _folder.Flags("evaluate", "--flag", "broken", "--format", "json");
        var all = await _folder.Flags("evaluate", "--format", "json");

        Assert.Equal(0, sound.ExitCode);
        Assert.Equal("full_rollout", Assert.Single(sound.JsonLines()).GetProperty("reason").GetString());
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("The flag 'broken' has mistakes", broken.Error, StringComparison.Ordinal);
        Assert.Equal(2, all.ExitCode);
        Assert.Equal("sound", Assert.Single(all.JsonLines()).GetProperty("flag").GetString());
    }

    [Fact]
    public async Task A_flag_whose_only_mistake_is_its_name_is_decided()
    {
        _folder.WriteFlag("NewCheckout", """{"enabled": true, "rollout_percentage": 100}""");

        var result = await _folder.Flags("evaluate", "--flag", "NewCheckout", "--format", "json");

        Assert.Equal("full_rollout", Assert.Single(result.JsonLines()).GetProperty("reason").GetString());
        Assert.Contains("error FLAG0008", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
