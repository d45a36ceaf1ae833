using System.Text.RegularExpressions;
using Flags.Testing;

namespace Flags.Package.Tests.DocumentedCode;

/// <summary>The C# of the pages about the runtime, put into one project of a user's.</summary>
public sealed partial class DocumentedCodeTests(PackedFlags package)
{
    private static readonly string[] Pages = ["api", "operations", "runtime", "testing"];
    private static readonly string[] Libraries = ["Flags.AspNetCore", "Flags.PostgreSql", "Flags.Sqlite"];

    [Fact]
    public async Task Every_snippet_compiles_and_the_documented_tests_pass()
    {
        using var project = new ConsumerProject(package, "Documented").WithProjectFile(items: string.Concat(
            "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />",
            PackageReference("xunit.v3"),
            PackageReference("Microsoft.Extensions.TimeProvider.Testing"),
            string.Concat(Libraries.Select(LibraryReference))));
        project.With("flags.json", """{ "flags": { "beta": {}, "new_checkout": {}, "unified_llm_hub": {} } }""");
        project.With("Surroundings.cs", RepositoryFiles.Text("tests/Flags.Package.Tests/DocumentedCode/Surroundings.cs"));
        foreach (var (name, code) in Pages.SelectMany(SnippetsOf))
        {
            project.With($"{name}.cs", code);
        }

        var run = (await project.Run()).MustSucceed();

        Assert.Contains("Total: 3, Errors: 0, Failed: 0", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Code)> SnippetsOf(string page)
    {
        string[] snippets = [.. CSharp.Matches(RepositoryFiles.Text($"docs/{page}.md")).Select(match => match.Groups["code"].Value)];
        Assert.NotEmpty(snippets);
        return snippets.Select((snippet, index) => ($"{page}{index}", $"namespace Documented.{page};\n{AsTypes(snippet, index)}"));
    }

    private static string AsTypes(string snippet, int index) => snippet.StartsWith("public ", StringComparison.Ordinal) || snippet.StartsWith('[')
        ? snippet
        : $"internal static class Snippet{index} {{ internal static async Task Run() {{ await Task.Yield();\n{snippet}}} }}";

    private static string PackageReference(string id)
    {
        var versions = RepositoryFiles.Text("Directory.Packages.props");
        var version = Regex.Match(versions, $"Include=\"{Regex.Escape(id)}\" Version=\"([^\"]+)\"").Groups[1].Value;
        return $"<PackageReference Include=\"{id}\" Version=\"{version}\" />";
    }

    private static string LibraryReference(string name) =>
        $"<Reference Include=\"{RepositoryFiles.PathOf($"src/{name}/bin/{RepositoryFiles.Configuration}/net10.0/{name}.dll")}\" />";

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharp { get; }
}
