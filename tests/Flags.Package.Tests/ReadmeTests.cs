using System.Text.RegularExpressions;
using Flags.Testing;

namespace Flags.Package.Tests;

/// <summary>The README's quick start, done word by word.</summary>
public sealed partial class ReadmeTests(PackedFlags package)
{
    [Fact]
    public async Task The_quick_start_does_what_it_says()
    {
        var steps = Snippets("## Quick start");
        using var shop = new ConsumerProject(package, "Shop");
        (await shop.Dotnet("new", "console", "--name", "Shop", "--output", ".", "--no-restore")).MustSucceed();
        (await shop.Dotnet([.. steps["sh"].Trim().Split(' ').Skip(1)])).MustSucceed();
        shop.With("flags.json", steps["json"]).With("Program.cs", steps["csharp"]);

        var run = (await shop.Run()).MustSucceed();

        Assert.Equal(steps["text"], run.Output);
    }

    private static Dictionary<string, string> Snippets(string heading)
    {
        var readme = File.ReadAllText(RepositoryFiles.PathOf("README.md"));
        var start = readme.IndexOf(heading, StringComparison.Ordinal);
        var section = readme[start..readme.IndexOf("\n## ", start, StringComparison.Ordinal)];
        return Fence.Matches(section).ToDictionary(match => match.Groups["language"].Value, match => match.Groups["code"].Value);
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence { get; }
}
