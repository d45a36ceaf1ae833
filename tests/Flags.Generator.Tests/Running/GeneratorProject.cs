using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Flags.Generator.Tests.Running;

/// <summary>
/// A project as the compiler sees it: code, manifests, properties. Immutable; each With is an edit that leaves
/// the objects of untouched files as they are, like an IDE.
/// </summary>
internal sealed record GeneratorProject
{
    private static readonly MetadataReference[] Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    internal ImmutableArray<SyntaxTree> Code { get; init; } = [];

    internal ImmutableArray<MemoryText> Manifests { get; init; } = [];

    internal ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Shop");

    internal CSharpParseOptions ParseOptions { get; init; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    internal NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    internal GeneratorProject WithManifest(string path, string text)
    {
        var manifest = new MemoryText(path, text);
        var index = Manifests.FindIndex(other => other.Path == path);
        return this with { Manifests = index < 0 ? Manifests.Add(manifest) : Manifests.SetItem(index, manifest) };
    }

    internal GeneratorProject WithoutManifest(string path) =>
        this with { Manifests = Manifests.RemoveAt(Manifests.FindIndex(manifest => manifest.Path == path)) };

    internal GeneratorProject WithCode(string path, string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text, ParseOptions, path);
        var index = Code.FindIndex(other => other.FilePath == path);
        return this with { Code = index < 0 ? Code.Add(tree) : Code.SetItem(index, tree) };
    }

    internal GeneratorProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    internal CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Shop",
        Code,
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, warningLevel: 9999));

    internal GeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        Manifests,
        ParseOptions,
        new ProjectProperties(Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    internal GeneratorRun Run()
    {
        var driver = Driver(new FeatureFlagsGenerator()).RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out _);
        return new GeneratorRun(driver.GetRunResult(), (CSharpCompilation)compilation);
    }
}

internal static class ImmutableArraySearch
{
    internal static int FindIndex<T>(this ImmutableArray<T> items, Predicate<T> match) => Array.FindIndex([.. items], match);
}
