using System.Text.RegularExpressions;
using Flags.Testing;

namespace Flags.Manifest.Tests;

/// <summary>Each rule has a page, and what the page shows is true.</summary>
public partial class RulePages
{
    private static readonly string[] Headings = ["What it finds", "Why", "How to fix it", "How to configure it"];

    public static TheoryData<string> Ids => [.. ManifestRules.All.Select(r => r.Id)];

    public static TheoryData<string> IdsWithExamples => [.. ManifestRules.All.Select(r => r.Id).Except(["FLAG0002", "FLAG0003"])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_why_and_how(string id)
    {
        ManifestRule rule = ManifestRules.Find(id)!;
        string page = RepositoryFiles.Text("docs", "rules", id + ".md");
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Severity | {Severity(rule)} |\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Can be suppressed in the manifest | {(rule.IsSuppressible ? "yes" : "no")} |\n", page, StringComparison.Ordinal);
        Assert.All(Headings, heading => Assert.Contains($"\n## {heading}\n", page, StringComparison.Ordinal));
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void The_first_example_breaks_the_rule_and_the_second_keeps_it(string id)
    {
        string[] examples = [.. Example().Matches(RepositoryFiles.Text("docs", "rules", id + ".md")).Select(m => m.Groups[1].Value)];
        Assert.Contains(id, Ids_found(examples[0]));
        Assert.DoesNotContain(id, Ids_found(examples[1]));
        Assert.DoesNotContain(Ids_found(examples[1]), found => ManifestRules.Find(found)!.DefaultSeverity > RuleSeverity.Info);
    }

    // FLAG009x are about the build, not about manifests.
    [Fact]
    public void No_page_is_about_a_rule_that_does_not_exist() =>
        Assert.Equal(
            ManifestRules.All.Select(r => r.Id),
            Directory.EnumerateFiles(RepositoryFiles.PathOf("docs", "rules"), "FLAG0*.md").Where(file => !file.Contains("FLAG009", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    private static string Severity(ManifestRule rule) => rule.DefaultSeverity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info (a suggestion)",
    };

    /// <summary>Reads an example of one file, or of several, each under a comment with its name.</summary>
    private static string[] Ids_found(string example)
    {
        ManifestFile[] files = [.. FileHeader().Split(example).Where(text => text.Trim().Length > 0)
            .Select((text, index) => ManifestReader.Read($"{index}.flags.json", text, TestContext.Current.CancellationToken))];
        return [.. files.SelectMany(f => f.Diagnostics).Concat(ManifestSet.Combine(files).Diagnostics).Select(d => d.Rule.Id)];
    }

    [GeneratedRegex("```jsonc\n(\\{.*?|// .*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^// .*\\.flags\\.json$", RegexOptions.Multiline)]
    private static partial Regex FileHeader();
}
