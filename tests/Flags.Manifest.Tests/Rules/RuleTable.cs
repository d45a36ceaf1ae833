namespace Flags.Manifest.Tests;

/// <summary>What holds for every rule: it finds its mistake and nothing else, can be silenced if it may, and is documented.</summary>
public class RuleTable
{
    public static TheoryData<string> Cases => [.. RuleCases.All.Select(c => c.Rule.Id)];

    public static TheoryData<string> Suppressible => [.. RuleCases.All.Where(c => c.Rule.IsSuppressible).Select(c => c.Rule.Id)];

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Equal(
            ManifestRules.All.Select(r => r.Id),
            RuleCases.All.Select(c => c.Rule.Id).Concat(RuleCases.Elsewhere).Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_are_unique_and_in_order() =>
        Assert.Equal(Enumerable.Range(1, ManifestRules.All.Count).Select(n => $"FLAG{n:0000}"), ManifestRules.All.Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_found_once_at_its_place_with_its_message(string id)
    {
        RuleCase rule = Case(id);
        (string text, string place) = Marked.Take(rule.Bad);
        ManifestFile file = Reading.Read(text);
        ManifestDiagnostic found = Assert.Single(file.Diagnostics, d => d.Rule == rule.Rule);
        LinePosition position = file.Lines.Find(found.Span.Start);
        Assert.Equal(place, $"{position.Line}:{position.Column}");
        Assert.Equal(rule.Message, found.Message);
        Assert.Equal("flags.json", found.Path);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_not_reported_by_other_rules_too(string id) =>
        Assert.Equal(
            [id],
            Reading.Read(Marked.Take(Case(id).Bad).Text).Diagnostics
                .Where(d => d.Rule.Id == id || d.Rule.DefaultSeverity != RuleSeverity.Info)
                .Select(d => d.Rule.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_nearest_good_manifest_is_left_alone(string id)
    {
        ManifestFile file = Reading.Read(Case(id).Good);
        Assert.DoesNotContain(id, file.Diagnostics.Select(d => d.Rule.Id));
        Assert.DoesNotContain(file.Diagnostics, d => d.Rule.DefaultSeverity == RuleSeverity.Error);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_error_costs_its_flag_and_anything_less_does_not(string id)
    {
        RuleCase rule = Case(id);
        string text = Marked.Take(rule.Bad).Text;
        int expected = rule.Rule.DefaultSeverity == RuleSeverity.Error ? 0 : 1;
        ManifestFile file = Reading.Read(text);
        ManifestDiagnostic found = file.Diagnostics.Single(d => d.Rule.Id == id);
        int survivors = file.Model.Flags.Count(f => file.FindFlag(f.Key)!.Value.Whole is var whole
            && whole.Start <= found.Span.Start && found.Span.Start < whole.End);
        Assert.Equal(expected, survivors);
    }

    [Theory]
    [MemberData(nameof(Suppressible))]
    public void A_suppression_for_the_flag_silences_it(string id)
    {
        string text = Marked.Take(Case(id).Bad).Text;
        ManifestFile before = Reading.Read(text);
        string key = before.Diagnostics.Single(d => d.Rule.Id == id).FlagKey!;
        int inside = before.FindFlag(key)!.Value.Value.Start + 1;
        string suppression = $$"""{ "id": "{{id}}", "reason": "agreed" }""";
        string suppressed = text.Contains("\"suppress\": [", StringComparison.Ordinal)
            ? text.Replace("\"suppress\": [", $"\"suppress\": [{suppression}, ", StringComparison.Ordinal)
            : text.Insert(inside, $"\"suppress\": [{suppression}],");
        AssertSilenced(id, suppressed);
    }

    [Theory]
    [MemberData(nameof(Suppressible))]
    public void A_suppression_for_the_file_silences_it(string id) =>
        AssertSilenced(id, Marked.Take(Case(id).Bad).Text.Insert(1, $$"""  "suppress": [{ "id": "{{id}}", "reason": "agreed" }],"""));

    private static void AssertSilenced(string id, string text)
    {
        ManifestFile file = Reading.Read(text);
        Assert.DoesNotContain(id, file.Diagnostics.Select(d => d.Rule.Id));
        SuppressedDiagnostic suppressed = Assert.Single(file.SuppressedDiagnostics, s => s.Diagnostic.Rule.Id == id);
        Assert.Equal("agreed", suppressed.Suppression.Reason);
    }

    private static RuleCase Case(string id) => RuleCases.All.Single(c => c.Rule.Id == id);
}
