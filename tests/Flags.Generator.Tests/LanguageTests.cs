using Flags.Generator.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Flags.Generator.Tests;

/// <summary>The generated code is at home in every project that can use the runtime.</summary>
public class LanguageTests
{
    public static TheoryData<LanguageVersion, NullableContextOptions, DocumentationMode> Projects => new MatrixTheoryData<LanguageVersion, NullableContextOptions, DocumentationMode>(
        [LanguageVersion.CSharp12, LanguageVersion.Latest, LanguageVersion.Preview],
        [NullableContextOptions.Enable, NullableContextOptions.Disable],
        [DocumentationMode.Diagnose, DocumentationMode.None]);

    [Theory]
    [MemberData(nameof(Projects))]
    public void It_compiles_without_a_warning(LanguageVersion language, NullableContextOptions nullable, DocumentationMode documentation)
    {
        var project = new GeneratorProject { ParseOptions = new CSharpParseOptions(language, documentation), Nullable = nullable };

        var run = project.WithManifest("flags.json", ManyFlags(3)).Run();

        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_thousand_flags_compile_and_each_has_its_accessors()
    {
        var run = new GeneratorProject().WithManifest("flags.json", ManyFlags(1000)).Run();

        Assert.Empty(run.CompilerDiagnostics);
        var members = run.Compilation.GetTypeByMetadataName("Shop.FeatureFlags")!.GetMembers().Select(member => member.Name).ToHashSet();
        Assert.All(Enumerable.Range(0, 1000), i => Assert.Contains($"IsFlag{i}Enabled", members));
        Assert.All(Enumerable.Range(0, 1000), i => Assert.Contains($"EvaluateFlag{i}", members));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void It_is_the_same_in_every_culture(string culture)
    {
        var project = new GeneratorProject().WithManifest("flags.json", """
            { "flags": { "iii": { "enabled": true, "rollout_percentage": 12.5, "created": "2026-01-31", "end_date": "2027-01-31T10:00:00Z" } } }
            """);
        var expected = project.Run().Sources;

        var actual = In(culture, () => project.Run().Sources);

        Assert.Equal(expected, actual);
        Assert.Contains("IsIiiEnabled", actual["FeatureFlags.g.cs"], StringComparison.Ordinal);
    }

    private static T In<T>(string culture, Func<T> action)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new(culture);
        try
        {
            return action();
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static string ManyFlags(int count) =>
        $$"""{ "flags": { {{string.Join(", ", Enumerable.Range(0, count).Select(i => $$"""
        "flag_{{i}}": { "description": "Flag <{{i}}> & its \"friends\"", "owner": "team", "enabled": true, "rollout_percentage": {{i % 101}} }
        """))}} } }""";
}
