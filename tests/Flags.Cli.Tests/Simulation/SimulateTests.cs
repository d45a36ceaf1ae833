using Flags.Cli.Tests.Running;
using Flags.Testing;

namespace Flags.Cli.Tests.Simulation;

public sealed class SimulateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SimulateTests() => _folder.WriteFlags("""
            "listed": { "whitelist_users": ["user-1", "user-2"], "blacklist_users": ["user-3"] },
            "whole": { "hash": "md5" }
        """);

    [Fact]
    public async Task Lists_count_and_the_flags_own_state_does_not()
    {
        var result = await _folder.Flags("simulate", "--flag", "listed", "--percentage", "100", "0", "--users", "10", "--format", "json");

        Assert.Equal(
            """
            {"flag":"listed","percentage":0,"users":10,"on":2}
            {"flag":"listed","percentage":100,"users":10,"on":9}

            """.ReplaceLineEndings("\n"),
            result.Output);
    }

    [Theory]
    [InlineData("listed")]
    [InlineData("whole")]
    public async Task More_percent_never_means_fewer_users_and_the_share_is_near_the_percentage(string flag)
    {
        string[] percentages = [.. Enumerable.Range(0, 101).Select(p => p.ToString(System.Globalization.CultureInfo.InvariantCulture))];

        var result = await _folder.Flags(["simulate", "--flag", flag, "--format", "json", "--percentage", .. percentages]);

        var on = result.JsonLines().Select(line => line.GetProperty("on").GetInt32()).ToList();
        Assert.Equal(101, on.Count);
        Assert.Equal(on.Order(), on);
        Assert.All(on, (count, percentage) => Assert.InRange(count, (percentage * 100) - 200, (percentage * 100) + 200));
    }

    [Fact]
    public async Task The_users_of_a_file_are_counted()
    {
        _folder.Write("users.txt", "user-1\nsomebody\nuser-3\n");

        var result = await _folder.Flags("simulate", "--flag", "listed", "--percentage", "0", "--users-file", "users.txt", "--format", "json");

        Assert.Equal("""{"flag":"listed","percentage":0,"users":3,"on":1}""" + "\n", result.Output);
    }

    [Fact]
    public async Task A_person_sees_a_table()
    {
        var result = await _folder.Flags("simulate", "--flag", "listed", "--percentage", "0", "--users", "1000");

        Assert.Contains("listed 0 %        2  1,000 0.20 %", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--percentage '101' is not a number from 0 to 100", "--percentage", "101")]
    [InlineData("md5, which knows whole percentages only; 12.5 is none", "--percentage", "12.5")]
    [InlineData("--users takes a number, 1 or more", "--users", "0")]
    [InlineData("Give --users-file or --users, not both", "--users", "1", "--users-file", "u.txt")]
    [InlineData("did you mean 'listed'?", "--flag", "lsited")]
    [InlineData("There is no users file 'gone.txt'", "--users-file", "gone.txt")]
    public async Task What_cannot_be_done_is_told_with_exit_code_2(string message, params string[] arguments)
    {
        var result = await _folder.Flags(["simulate", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
