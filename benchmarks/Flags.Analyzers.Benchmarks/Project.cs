using System.Collections.Immutable;
using Flags.Generator;
using Flags.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Benchmarks;

/// <summary>The project of <see cref="ProjectText"/>, generated and ready to be compiled.</summary>
internal sealed class Project
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest);
    private readonly Compilation _compilation;

    internal Project(bool asks)
    {
        var trees = Enumerable.Range(0, ProjectText.FilesOfCode)
            .Select(i => CSharpSyntaxTree.ParseText(ProjectText.Code(i, asks), Parse, $"Orders{i}.cs"))
            .Append(CSharpSyntaxTree.ParseText(ProjectText.Program, Parse, "Program.cs"));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name.StartsWith("Flags.Runtime", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path));
        ImmutableArray<AdditionalText> files = [new MemoryText("flags.json", ProjectText.Manifest())];
        var properties = new ProjectProperties(new Dictionary<string, string> { ["RootNamespace"] = "Shop", ["FlagsToday"] = "2026-03-15" });
        CSharpGeneratorDriver.Create([new FeatureFlagsGenerator().AsSourceGenerator()], files, Parse, properties)
            .RunGeneratorsAndUpdateCompilation(
                CSharpCompilation.Create("Shop", trees, references, new CSharpCompilationOptions(OutputKind.ConsoleApplication)),
                out _compilation,
                out _);
        Options = new AnalyzerOptions(files, properties);
    }

    internal AnalyzerOptions Options { get; }

    /// <summary>The compilation without what earlier measurements left in it.</summary>
    internal Compilation Fresh()
    {
        var compilation = _compilation.Clone();
        _ = compilation.Assembly; // The references are bound before analyzers run, because csc runs generators.
        return compilation;
    }

    /// <summary>Compiles as csc does: with analyzers attached, diagnostics asked for, then emitted.</summary>
    internal int Compile(params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Fresh();
        var count = 0;
        if (!analyzers.IsEmpty)
        {
            count = new CompilationWithAnalyzers(compilation, analyzers, Options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
        }

        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success ? count : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
