using Flags.Testing;

namespace Flags.Analyzers.Tests.Rules;

/// <summary>
/// Each rule about code has a test in which it is reported and one in which it is suppressed. That it is not reported where it
/// should not be, every other test tells: it fails for whatever it does not expect.
/// </summary>
public sealed class CodeRuleTests
{
    private static readonly string Tests = string.Concat(
        new[] { "Use", "Unused", "Options", "Lifecycle" }
            .SelectMany(folder => Directory.GetFiles(RepositoryFiles.PathOf("tests", "Flags.Analyzers.Tests", folder), "*.cs"))
            .Select(File.ReadAllText));

    public static TheoryData<string> Ids =>
        [.. AllRules.Descriptors.Select(rule => rule.Id).Except(JsonRuleTests.Ids.Select(row => row.Data)).Where(id => id != "FLAG0003")];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_test_that_expects_it_and_one_that_suppresses_it(string id)
    {
        string[] expected = [$"{{|{id}:", $"(\"{id}\")"];
        string[] suppressed = [$"#pragma warning disable {id}", $"dotnet_diagnostic.{id}.severity = none", $"\"id\": \"{id}\""];

        Assert.Contains(expected, text => Tests.Contains(text, StringComparison.Ordinal));
        Assert.Contains(suppressed, text => Tests.Contains(text, StringComparison.Ordinal));
    }
}
