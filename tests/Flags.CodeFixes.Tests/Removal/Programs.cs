using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Tests.Removal;

/// <summary>Makes solutions out of a few texts and the stubs of the runtime and the generated class.</summary>
internal static class Programs
{
    public const string Key = "unified_llm_hub";

    private static readonly MetadataReference[] References = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("Flags.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly (string Name, SourceText Text)[] Stubs = [.. Directory.GetFiles(Repository.PathOf("Stubs"), "*.cs")
        .Select(path => (Path.GetFileName(path), SourceText.From(File.ReadAllText(path))))];

    private static readonly AdhocWorkspace Workspace = new();

    /// <summary>A solution of one project. An extension .json makes an additional document.</summary>
    public static Solution Of(params IEnumerable<(string Name, string Text)> files)
    {
        var project = ProjectId.CreateNewId();
        var isProgram = files.Any(file => file.Name.EndsWith(".cs", StringComparison.Ordinal) && CSharpSyntaxTree.ParseText(file.Text).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement));
        var solution = Workspace.CurrentSolution
            .AddProject(project, "App", "App", LanguageNames.CSharp)
            .WithProjectCompilationOptions(project, new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                concurrentBuild: false,
                allowUnsafe: true))
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose, preprocessorSymbols: ["TRACE"]))
            .AddMetadataReferences(project, References);
        foreach (var (name, text) in Stubs)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project), name, text, filePath: "/app/" + name);
        }

        foreach (var (name, text) in files)
        {
            solution = name.EndsWith(".json", StringComparison.Ordinal)
                ? solution.AddAdditionalDocument(DocumentId.CreateNewId(project), name, SourceText.From(text), filePath: "/app/" + name)
                : solution.AddDocument(DocumentId.CreateNewId(project), name, SourceText.From(text), filePath: "/app/" + name);
        }

        return solution;
    }

    /// <summary>The errors and warnings of the solution's files, without positions; CS1591 aside, as documentation is off in most programs.</summary>
    public static async Task<IReadOnlyList<string>> DiagnosticsAsync(Solution solution)
    {
        var compilation = await solution.Projects.Single().GetCompilationAsync();
        return [.. compilation!.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591")
            .Select(diagnostic => FormattableString.Invariant($"{Path.GetFileName(diagnostic.Location.SourceTree?.FilePath)}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}): {diagnostic.Severity} {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"))];
    }
}
