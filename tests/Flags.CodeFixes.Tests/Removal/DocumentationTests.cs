using System.Text.RegularExpressions;
using Flags.CodeFixes.Removal;

namespace Flags.CodeFixes.Tests.Removal;

public partial class DocumentationTests
{
    [GeneratedRegex("<!-- removal: (?<side>on|off) -->\\n```csharp\\n(?<before>.*?)```\\nbecomes\\n```csharp\\n(?<after>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples { get; }

    public static TheoryData<string, bool, string> Pairs()
    {
        var data = new TheoryData<string, bool, string>();
        foreach (Match match in Examples.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "removal.md"))))
        {
            data.Add(match.Groups["before"].Value, match.Groups["side"].Value == "on", match.Groups["after"].Value);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task An_example_of_the_documentation_is_what_the_engine_does(string before, bool on, string after)
    {
        var solution = Programs.Of([("Program.cs", before), ("Usings.cs", "global using LlmHub.Flagging;\n")]);

        var result = await FlagRemoval.RemoveAsync(solution, Programs.Key, on, TestContext.Current.CancellationToken);

        var text = await result.Solution.Projects.Single().Documents.Single(document => document.Name == "Program.cs").GetTextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(after, text.ToString());
    }
}
