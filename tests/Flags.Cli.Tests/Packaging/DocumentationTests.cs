using System.Text.RegularExpressions;
using Flags.Testing;

namespace Flags.Cli.Tests.Packaging;

/// <summary>Runs what the pages show with the installed tool, word by word.</summary>
public sealed partial class DocumentationTests(InstalledTool tool) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("docs/cli.md")]
    [InlineData("README.md")]
    public async Task Every_example_of_the_page_does_what_it_says(string path)
    {
        var page = await File.ReadAllTextAsync(RepositoryFiles.PathOf(path), TestContext.Current.CancellationToken);
        _folder.Write("flags.json", Fence.Matches(page).First(block => block.Groups["language"].Value == "json").Groups["text"].Value);
        var environment = new Dictionary<string, string?>
        {
            ["PATH"] = $"{await tool.FolderAsync()}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}",
            ["DOTNET_ENVIRONMENT"] = null,
            ["ASPNETCORE_ENVIRONMENT"] = null,
        };

        var said = new List<string>();
        var done = new List<string>();
        foreach (var (command, output) in Examples(page))
        {
            said.Add($"$ {command}\n{output}");
            var result = await Command.Run(_folder.Path, "bash", ["-c", command], environment);
            done.Add($"$ {command}\n{TrailingBlanks.Replace(result.Output, "")}");
        }

        Assert.NotEmpty(said);
        Assert.Equal(string.Concat(said), string.Concat(done));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<(string Command, string Output)> Examples(string page) =>
        from block in Fence.Matches(page)
        where block.Groups["language"].Value == "console"
        from example in block.Groups["text"].Value.Split("$ ", StringSplitOptions.RemoveEmptyEntries)
        let end = example.IndexOf('\n', StringComparison.Ordinal)
        select (example[..end], example[(end + 1)..]);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence { get; }

    [GeneratedRegex(" +$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks { get; }
}
