using Flags.Analyzers.Use;
using Flags.CodeFixes.Use;
using Flags.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Flags.Analyzers.Tests.Running;

/// <summary>The shop before and after a fix, applied one by one and to all places at once.</summary>
internal sealed class FixedProject<TFix> : CSharpCodeFixTest<FlagUseAnalyzer, TFix, DefaultVerifier>
    where TFix : FlagUseFix, new()
{
    internal FixedProject(string before, string after)
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Framework.References);
        TestState.Sources.Add(Method(before));
        FixedState.Sources.Add(Method(after));
        foreach (var state in new[] { TestState, FixedState, BatchFixedState })
        {
            state.AdditionalFiles.Add((FlagsProject.ManifestPath, $$"""{ "flags": { {{Shop.Flags}} } }"""));
            state.AnalyzerConfigFiles.Add(("/properties.globalconfig", "is_global = true\nbuild_property.RootNamespace = Shop\nbuild_property.FlagsToday = 2026-03-15\n"));
        }

        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck;
        CompilerDiagnostics = CompilerDiagnostics.Errors;
    }

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new TFix()];

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(FeatureFlagsGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14);

    private static string Method(string statements) => $$"""
        using Shop;
        class C
        {
            static bool Ask([Flags.FlagKey] string key) => key.Length > 0;
            static void Use(params object?[] values) { }

            void M(FeatureFlags flags, string user)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;
}
