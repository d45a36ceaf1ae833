using System.Xml.Linq;
using Flags.Testing;

namespace Flags.Analyzers.Tests.Rules;

/// <summary>Each rule has a page, a help link, a line of the release files and a row of the index, and they agree.</summary>
public sealed class RulePageTests
{
    private static readonly string IndexPath = RepositoryFiles.PathOf("docs", "rules", "index.md");

    public static TheoryData<string> Ids => [.. AllRules.Descriptors.Select(rule => rule.Id)];

    [Fact]
    public void Every_id_has_one_descriptor() => Assert.Equal(AllRules.Descriptors.Select(rule => rule.Id).Distinct(), AllRules.Descriptors.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_its_help_link_names(string id)
    {
        var rule = AllRules.Descriptors.Single(rule => rule.Id == id);
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "rules", id + ".md"));

        Assert.Equal($"https://github.com/flags-dotnet/flags/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.StartsWith($"# {id}: {AllRules.Title(rule)}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Severity | {AllRules.Word(rule.DefaultSeverity)}", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Description.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_release_files_have_a_line_for_each_rule() => Assert.Equal(
        AllRules.Descriptors.Select(rule => (rule.Id, AllRules.Title(rule), AllRules.Word(rule.DefaultSeverity))),
        AllRules.ReleaseLines("Flags.Analyzers").OrderBy(line => line.Id, StringComparer.Ordinal));

    [Fact]
    public void The_index_has_a_row_for_each_rule() => Assert.Equal(
        AllRules.Rows.Select(row => $"| [{row.Id}]({row.Id}.md) | {row.Title} | {row.Severity} |"),
        File.ReadLines(IndexPath).Where(line => line.StartsWith("| [FLAG", StringComparison.Ordinal)));

    [Fact]
    public void No_page_is_about_a_rule_that_does_not_exist() => Assert.Equal(
        AllRules.Rows.Select(row => row.Id),
        Directory.GetFiles(RepositoryFiles.PathOf("docs", "rules"), "FLAG*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void The_properties_that_the_compiler_sees_are_those_that_are_documented()
    {
        var props = XDocument.Load(RepositoryFiles.PathOf("src", "Flags.Runtime", "buildTransitive", "Flags.props"));
        var visible = props.Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value);
        var documented = File.ReadLines(RepositoryFiles.PathOf("docs", "properties.md"))
            .Where(line => line.StartsWith("| `Flags", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .Where(name => name != "FlagsAutoInclude");

        Assert.Equal(documented.Concat(["RootNamespace", "IsTestProject"]).Order(StringComparer.Ordinal), visible.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_properties_that_the_analyzers_read_are_visible_to_the_compiler()
    {
        var props = File.ReadAllText(RepositoryFiles.PathOf("src", "Flags.Runtime", "buildTransitive", "Flags.props"));
        var read = typeof(Flags.Analyzers.Options.OptionNames)
            .GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Select(field => (string)field.GetRawConstantValue()!);

        Assert.All(read, name => Assert.Contains($"<CompilerVisibleProperty Include=\"{name}\" />", props, StringComparison.Ordinal));
    }
}
