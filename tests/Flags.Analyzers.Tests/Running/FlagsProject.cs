using Flags.Analyzers.Manifests;
using Flags.Analyzers.Options;
using Flags.Analyzers.Unused;
using Flags.Analyzers.Use;
using Flags.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Flags.Analyzers.Tests.Running;

/// <summary>
/// A project of a user's with all analyzers, the generator and the runtime. What is expected stands in the text:
/// <c>{|FLAG1001:"typo"|}</c>; whatever else is reported fails the test.
/// </summary>
internal sealed class FlagsProject : CSharpAnalyzerTest<FlagUseAnalyzer, DefaultVerifier>
{
    internal const string ManifestPath = "/0/flags.json";

    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal)
    {
        ["RootNamespace"] = "Shop",
        ["FlagsToday"] = "2026-03-15",
    };

    internal FlagsProject()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Framework.References);
        TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck;

        // What this is about is what the analyzers report, not how well the test's own code documents itself.
        CompilerDiagnostics = CompilerDiagnostics.Errors;
    }

    internal OutputKind OutputKind
    {
        set => TestState.OutputKind = value;
    }

    internal FlagsProject Property(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    internal FlagsProject Today(string today) => Property("FlagsToday", today);

    /// <summary>Adds a manifest of these flags; the text is what stands between the braces of "flags".</summary>
    internal FlagsProject Flags(string flags) => Manifest($$"""{ "flags": { {{flags}} } }""");

    internal FlagsProject Manifest(string text, string path = ManifestPath)
    {
        TestState.AdditionalFiles.Add((path, text));
        return this;
    }

    internal FlagsProject Code(string code)
    {
        TestState.Sources.Add(code);
        return this;
    }

    internal FlagsProject Referencing(MetadataReference reference)
    {
        TestState.AdditionalReferences.Add(reference);
        return this;
    }

    internal FlagsProject GlobalConfig(string lines)
    {
        TestState.AnalyzerConfigFiles.Add(("/user.globalconfig", "is_global = true\nglobal_level = 101\n" + lines + "\n"));
        return this;
    }

    internal FlagsProject Expecting(params DiagnosticResult[] results)
    {
        ExpectedDiagnostics.AddRange(results);
        return this;
    }

    internal Task Analyze()
    {
        TestState.AnalyzerConfigFiles.Add(("/properties.globalconfig", "is_global = true\n"
            + string.Concat(_properties.Select(property => $"build_property.{property.Key} = {property.Value}\n"))));
        return RunAsync();
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() =>
        [new FlagUseAnalyzer(), new ManifestAnalyzer(), new UnusedFlagAnalyzer(), new BuildPropertiesAnalyzer()];

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(FeatureFlagsGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
}
