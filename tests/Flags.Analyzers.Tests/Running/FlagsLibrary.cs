using System.Collections.Immutable;
using Flags.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Tests.Running;

/// <summary>Compilations with generated flags, without the test framework around them.</summary>
internal static class FlagsLibrary
{
    /// <summary>An assembly, as another project would reference it.</summary>
    internal static MetadataReference Compile(string name, string? manifest, string code = "")
    {
        using var image = new MemoryStream();
        var result = Generate(name, manifest is null ? [] : [manifest], code, OutputKind.DynamicallyLinkedLibrary, today: "").Compilation.Emit(image);
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    /// <summary>A program with what analyzers get beside it.</summary>
    internal static (Compilation Compilation, AnalyzerOptions Options) Build(string name, IEnumerable<string> manifests, string code, string today) =>
        Generate(name, manifests, code, OutputKind.ConsoleApplication, today);

    private static (Compilation Compilation, AnalyzerOptions Options) Generate(
        string name, IEnumerable<string> manifests, string code, OutputKind kind, string today)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code, parse, "Program.cs")],
            Framework.References,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        ImmutableArray<AdditionalText> files = [.. manifests.Select((text, index) => new MemoryText($"/{index}/flags.json", text))];
        var properties = new BuildProperties(new Dictionary<string, string> { ["RootNamespace"] = name, ["FlagsToday"] = today });
        CSharpGeneratorDriver
            .Create([new FeatureFlagsGenerator().AsSourceGenerator()], files, parse, properties)
            .RunGeneratorsAndUpdateCompilation(compilation, out var withFlags, out _);
        return (withFlags, new AnalyzerOptions(files, properties));
    }
}
