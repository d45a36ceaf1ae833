using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Comparison;

public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("xxh3", 10, 25)]
    [InlineData("md5", 0, 100)]
    public async Task Adding_percentage_turns_users_on_and_nobody_off(string hash, int before, int after)
    {
        Write("old.json", $$"""{"enabled": true, "hash": "{{hash}}", "rollout_percentage": {{before}}}""");
        Write("new.json", $$"""{"enabled": true, "hash": "{{hash}}", "rollout_percentage": {{after}}}""");

        var result = await _folder.Flags("diff", "old.json", "new.json", "--format", "json");

        var count = Assert.Single(result.JsonLines());
        Assert.Equal(10_000, count.GetProperty("users").GetInt32());
        Assert.Equal(0, count.GetProperty("turned_off").GetInt32());
        Assert.Equal(count.GetProperty("on_after").GetInt32() - count.GetProperty("on_before").GetInt32(), count.GetProperty("turned_on").GetInt32());
        Assert.InRange(count.GetProperty("turned_on").GetInt32(), ((after - before) * 100) - 200, ((after - before) * 100) + 200);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task The_same_manifest_changes_nobodys_side()
    {
        Write("flags.json", """{"enabled": true, "rollout_percentage": 50}""");

        Assert.Equal(0, (await _folder.Flags("diff", "flags.json", "flags.json")).ExitCode);
    }

    [Fact]
    public async Task Each_user_who_changes_sides_can_be_shown_with_both_reasons()
    {
        Write("old.json", """{"enabled": true, "whitelist_users": ["ada"]}""");
        Write("new.json", """{"enabled": true, "whitelist_users": ["bob"]}""");
        _folder.Write("users.txt", "ada\nbob\ncy\n");

        var result = await _folder.Flags("diff", "old.json", "new.json", "--users-file", "users.txt", "--show-users", "--format", "json");

        Assert.Equal(
            """
            {"flag":"new_checkout","user":"ada","before":true,"after":false,"reason_before":"whitelisted","reason_after":"rollout_not_reached"}
            {"flag":"new_checkout","user":"bob","before":false,"after":true,"reason_before":"rollout_not_reached","reason_after":"whitelisted"}
            {"flag":"new_checkout","users":3,"on_before":1,"on_after":1,"turned_on":1,"turned_off":1}

            """.ReplaceLineEndings("\n"),
            result.Output);
    }

    [Fact]
    public async Task A_flag_that_one_side_lacks_is_off_there()
    {
        Write("old.json", """{"enabled": true, "rollout_percentage": 100}""");
        _folder.Write("new.json", """{"flags": {}}""");

        var result = await _folder.Flags("diff", "old.json", "new.json", "--users", "5");

        Assert.Contains("new_checkout 5     5         0        0         5", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("HEAD:app/flags.json")]
    public async Task The_old_side_may_be_a_git_revision(string old)
    {
        Write("app/flags.json", """{"enabled": true, "rollout_percentage": 100}""");
        await Git("init", "--quiet");
        await Git("add", ".");
        await Git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message", "first");
        Write("app/flags.json", """{"enabled": false, "rollout_percentage": 100}""");

        var result = await _folder.Flags("diff", old, "app/flags.json", "--users", "3", "--format", "json");

        Assert.Equal("""{"flag":"new_checkout","users":3,"on_before":3,"on_after":0,"turned_on":0,"turned_off":3}""" + "\n", result.Output);
    }

    [Theory]
    [InlineData("'nowhere' is neither a file nor a git revision", "nowhere", "new.json")]
    [InlineData("There is no file or folder 'gone.json'", "new.json", "gone.json")]
    [InlineData("Neither manifest has a flag 'new_chekout'; did you mean 'new_checkout'?", "new.json", "new.json", "--flag", "new_chekout")]
    public async Task What_cannot_be_done_is_told_with_exit_code_2(string message, params string[] arguments)
    {
        Write("new.json", """{"enabled": true}""");

        var result = await _folder.Flags(["diff", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string file, string flag) => _folder.Write(file, $"{{\"flags\": {{\"new_checkout\": {flag}}}}}");

    private async Task Git(params string[] arguments) => (await Command.Run(_folder.Path, "git", arguments)).MustSucceed();
}
