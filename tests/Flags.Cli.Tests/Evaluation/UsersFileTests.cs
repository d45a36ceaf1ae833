using System.Text;
using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Evaluation;

public sealed class UsersFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public UsersFileTests() => _folder.WriteFlag("new_checkout", """{"enabled": true, "rollout_percentage": 50}""");

    [Fact]
    public async Task Every_line_is_a_user_whatever_ends_it()
    {
        _folder.Write("users.txt", "ada\r\nbob\n\n  blanks  \nlast");

        Assert.Equal(["ada", "bob", "", "  blanks  ", "last"], await UsersOf("users.txt"));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_id()
    {
        await File.WriteAllTextAsync(_folder.PathOf("users.txt"), "ada\n", new UTF8Encoding(true), TestContext.Current.CancellationToken);

        Assert.Equal(["ada"], await UsersOf("users.txt"));
    }

    [Fact]
    public async Task A_json_lines_file_may_hold_any_id()
    {
        _folder.Write("users.jsonl", "\"line\\nbreak\"\n\"\\u0000\"\nnull\n{\"id\": 1, \"user\": \"ada\"}\n");

        Assert.Equal(["line\nbreak", "\0", null, "ada"], await UsersOf("users.jsonl"));
    }

    [Fact]
    public async Task What_evaluate_writes_can_be_read_again()
    {
        _folder.Write("users.txt", "ada\nbob\n");
        var first = await _folder.Flags("evaluate", "--users-file", "users.txt", "--format", "json");
        _folder.Write("again.jsonl", first.Output);

        Assert.Equal(["ada", "bob"], await UsersOf("again.jsonl"));
    }

    [Fact]
    public async Task Lines_longer_than_the_buffer_are_read_whole()
    {
        var giant = new string('x', 1_000_000);
        _folder.Write("users.txt", $"a\n{giant}\nb\n");

        Assert.Equal(["a", giant, "b"], await UsersOf("users.txt"));
    }

    [Fact]
    public async Task A_hundred_thousand_users_come_out_in_their_order()
    {
        var users = Enumerable.Range(0, 100_000).Select(i => $"user{i}@example.com").ToList();
        await File.WriteAllLinesAsync(_folder.PathOf("users.txt"), users, TestContext.Current.CancellationToken);

        Assert.Equal(users, await UsersOf("users.txt"));
    }

    [Fact]
    public async Task A_line_that_is_not_UTF8_is_told_with_its_number()
    {
        await File.WriteAllBytesAsync(_folder.PathOf("users.txt"), [(byte)'a', (byte)'\n', 0xC3, (byte)'\n'], TestContext.Current.CancellationToken);

        var result = await _folder.Flags("evaluate", "--users-file", "users.txt", "--format", "json");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("users.txt: line 2 is not UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada")]
    [InlineData("12")]
    [InlineData("{\"name\": \"ada\"}")]
    [InlineData("\"a\" \"b\"")]
    [InlineData("\"\\ud800\"")]
    public async Task A_line_that_is_no_json_user_is_told_with_its_number(string line)
    {
        _folder.Write("users.jsonl", $"null\n{line}\n");

        var result = await _folder.Flags("evaluate", "--users-file", "users.jsonl", "--format", "json");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("users.jsonl: line 2 is not a JSON string", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_and_a_pipe_have_no_progress_bar()
    {
        _folder.Write("users.txt", "ada\n");

        var result = await _folder.Flags("evaluate", "--users-file", "users.txt", "--format", "json");

        Assert.Empty(result.Error);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<IEnumerable<string?>> UsersOf(string file)
    {
        var result = await _folder.Flags("evaluate", "--users-file", file, "--format", "json");
        return result.MustSucceed().JsonLines().Select(line => line.GetProperty("user").GetString());
    }
}
