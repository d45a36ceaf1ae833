using System.Text.RegularExpressions;
using Flags.Testing;

namespace LlmHubSample.Tests.Operations;

/// <summary>What the workflows run is in scripts, which <c>.ci/run</c> runs too.</summary>
public partial class Workflows
{
    private static readonly string Folder = RepositoryFiles.PathOf(".github", "workflows");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_step_is_a_script_that_CI_runs_too(string file)
    {
        var ci = File.ReadAllText(RepositoryFiles.PathOf(".ci", "run"));
        var commands = Run().Matches(File.ReadAllText(Path.Combine(Folder, file))).Select(match => match.Groups[1].Value).ToArray();

        Assert.NotEmpty(commands);
        Assert.All(commands, command =>
        {
            Assert.True(File.Exists(RepositoryFiles.PathOf(command)), $"There is no script {command}.");
            Assert.Contains(command, ci, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_part_of_development_has_its_script_described()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "development.md"));
        var scripts = Script().Matches(File.ReadAllText(RepositoryFiles.PathOf(".ci", "run"))).Select(match => match.Value);

        Assert.All(scripts, script => Assert.Contains($"`{script}`", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"- run: (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Run();

    [GeneratedRegex(@"eng/[a-z-]+\.sh")]
    private static partial Regex Script();
}
