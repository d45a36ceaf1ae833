using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Flags.Analyzers.Tests.Running;
using Flags.Manifest;
using Flags.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Tests.Rules;

/// <summary>
/// For each rule about a manifest or about a flag's life: the example of its page that breaks it is reported, the one that
/// keeps it is not, and a build that suppresses the rule is silent.
/// </summary>
public sealed partial class JsonRuleTests
{
    /// <summary>What cannot be shown on a page, what the generator reports, and what needs code beside the manifest.</summary>
    private static readonly string[] WithoutExample = ["FLAG0003", "FLAG0090", "FLAG2006", "FLAG2007"];

    public static TheoryData<string> Ids =>
    [
        .. AllRules.Descriptors.Select(rule => rule.Id)
            .Where(id => (id.StartsWith("FLAG0", StringComparison.Ordinal) || id.StartsWith("FLAG2", StringComparison.Ordinal)) && !WithoutExample.Contains(id)),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_first_example_of_its_page_breaks_it_unless_it_is_suppressed_and_the_second_keeps_it(string id)
    {
        string[] examples = [.. Example.Matches(File.ReadAllText(RepositoryFiles.PathOf("docs", "rules", id + ".md"))).Select(match => match.Groups["json"].Value)];

        Assert.Contains(id, await Reported(examples[0], suppressed: null));
        Assert.DoesNotContain(id, await Reported(examples[0], suppressed: id));
        Assert.DoesNotContain(id, await Reported(examples[1], suppressed: null));
    }

    [Fact]
    public async Task A_manifest_that_nests_too_deep_is_reported()
    {
        var deep = $$"""{ "flags": { "a": { "tags": {{new string('[', 80)}}{{new string(']', 80)}} } } }""";

        Assert.Contains("FLAG0003", await Reported(deep, suppressed: null));
        Assert.DoesNotContain("FLAG0003", await Reported(deep, suppressed: "FLAG0003"));
        Assert.DoesNotContain("FLAG0003", await Reported("""{ "flags": { "a": { "tags": [] } } }""", suppressed: null));
    }

    [Fact]
    public void The_rules_that_the_generator_reports_are_no_analyzers_business() =>
        Assert.Equal(["FLAG0001", "FLAG0002"], ManifestRules.All.Select(rule => rule.Id).Except(AllRules.Descriptors.Select(rule => rule.Id)));

    private static async Task<IEnumerable<string>> Reported(string example, string? suppressed)
    {
        string[] files = [.. FileHeader.Split(example).Where(text => text.Trim().Length > 0)];
        var (compilation, options) = FlagsLibrary.Build("Shop", files, "class C { static void Main() { } }", "2026-03-15");
        if (suppressed is not null)
        {
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
                ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(suppressed, ReportDiagnostic.Suppress)));
        }

        var diagnostics = await new CompilationWithAnalyzers(compilation, [.. AllRules.Analyzers], options).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(diagnostic => diagnostic.Id);
    }

    [GeneratedRegex("```jsonc\n(?<json>(\\{|// ).*?)```", RegexOptions.Singleline)]
    private static partial Regex Example { get; }

    [GeneratedRegex("^// .*\\.flags\\.json$", RegexOptions.Multiline)]
    private static partial Regex FileHeader { get; }
}
