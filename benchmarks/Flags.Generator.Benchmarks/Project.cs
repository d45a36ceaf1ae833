using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Flags.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Flags.Generator.Benchmarks;

/// <summary>A project with a manifest and one file of code, as a generator driver sees it.</summary>
internal sealed class Project
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);
    private static readonly ImmutableDictionary<string, string> Properties = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Shop");

    internal Project(int flags, Func<IIncrementalGenerator> generator)
    {
        Manifest = new MemoryText("flags.json", ManifestOf(flags));
        Renamed = new MemoryText("flags.json", ManifestOf(flags).Replace("\"flag_7\"", "\"flag_seven\"", StringComparison.Ordinal));
        Spaced = new MemoryText("flags.json", "\n\n" + ManifestOf(flags));
        NewDriver = () => CSharpGeneratorDriver.Create(
            [generator().AsSourceGenerator()], [Manifest], ParseOptions, new ProjectProperties(Properties));
        Compilation = CSharpCompilation.Create("Shop", [CSharpSyntaxTree.ParseText("class A { }", ParseOptions, "A.cs")]);
        Edited = CSharpCompilation.Create("Shop", [CSharpSyntaxTree.ParseText("class A { int x; }", ParseOptions, "A.cs")]);
        Warm = NewDriver().RunGenerators(Compilation);
    }

    internal MemoryText Manifest { get; }

    /// <summary>The manifest with one flag renamed.</summary>
    internal MemoryText Renamed { get; }

    /// <summary>The manifest with two more line breaks at its beginning.</summary>
    internal MemoryText Spaced { get; }

    internal Func<GeneratorDriver> NewDriver { get; }

    internal Compilation Compilation { get; }

    /// <summary>The compilation after a keystroke in a file that has nothing to do with flags.</summary>
    internal Compilation Edited { get; }

    /// <summary>A driver that has run once.</summary>
    internal GeneratorDriver Warm { get; }

    /// <summary>A manifest in which every flag has what a careful team writes.</summary>
    internal static string ManifestOf(int flags)
    {
        var text = new StringBuilder("{ \"flags\": {\n");
        for (var i = 0; i < flags; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  "flag_{{i}}": {
                    "description": "What flag number {{i}} is for", "owner": "team-{{i % 20}}", "tags": ["shop", "ui"],
                    "kind": "release", "created": "2026-01-31", "enabled": true, "rollout_percentage": {{i % 101}},
                    "whitelist_users": ["admin@example.com"]
                  }{{(i + 1 < flags ? "," : "")}}

                """);
        }

        return text.Append("} }").ToString();
    }
}
