using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Lifecycle;

/// <summary>What silences the rules about stale flags, and where.</summary>
public sealed class SuppressionTests
{
    private const string Expired = "\"owner\": \"x\", \"created\": \"2026-03-01\", \"enabled\": true, \"rollout_percentage\": 5, \"end_date\": \"2026-03-10\"";
    private const string Question = "class C { bool M(Shop.FeatureFlags flags) => flags.IsAEnabled(\"ada\"); }";

    [Theory]
    [InlineData("""{ "id": "FLAG2001", "reason": "The contract runs on." }""")]
    [InlineData("""{ "id": "FLAG2001", "reason": "The contract runs on.", "until": "2026-03-16" }""")]
    public Task The_manifest_silences_a_rule_for_a_flag_at_all_its_places(string suppression) => new FlagsProject()
        .Flags($$""" "a": { {{Expired}}, "suppress": [{{suppression}}] }""")
        .Code(Question)
        .Analyze();

    [Fact]
    public Task A_suppression_ends_on_its_day() => new FlagsProject()
        .Flags($$"""{|FLAG2001:"a"|}: { {{Expired}}, "suppress": [{ "id": "FLAG2001", "reason": "Until the release.", "until": "2026-03-15" }] }""")
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.{|FLAG2001:IsAEnabled|}(\"ada\"); }")
        .Analyze();

    [Fact]
    public Task A_suppression_of_the_whole_manifest_counts_for_all_its_flags() => new FlagsProject()
        .Manifest($$"""{ "suppress": [{ "id": "FLAG2001", "reason": "Archive." }], "flags": { "a": { {{Expired}} } } }""")
        .Code(Question)
        .Analyze();

    [Fact]
    public Task A_suppression_of_another_rule_silences_nothing() => new FlagsProject()
        .Flags($$"""{|FLAG2001:"a"|}: { {{Expired}}, "suppress": [{ "id": "FLAG2005", "reason": "Slow." }] }""")
        .Analyze();

    [Fact]
    public Task A_pragma_silences_a_call_site_and_not_the_manifest() => new FlagsProject()
        .Flags($$"""{|FLAG2001:"a"|}: { {{Expired}} }""")
        .Code("#pragma warning disable FLAG2001\n" + Question)
        .Analyze();

    [Fact]
    public Task A_global_config_silences_both() => new FlagsProject()
        .Flags($$""" "a": { {{Expired}} }""")
        .GlobalConfig("dotnet_diagnostic.FLAG2001.severity = none")
        .Code(Question)
        .Analyze();

    [Fact]
    public Task A_suppression_of_the_assembly_silences_both() => new FlagsProject()
        .Flags($$""" "a": { {{Expired}} }""")
        .Code("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Flags.Lifecycle\", \"FLAG2001\", Justification = \"Test.\")]\n" + Question)
        .Analyze();

    [Fact]
    public Task Of_a_rule_about_use_a_lapsed_suppression_leaves_a_suggestion_so_that_no_day_breaks_a_build() => new FlagsProject()
        .Flags("""
            "a": { "owner": "x", "created": "2026-03-10", "enabled": true, "rollout_percentage": 5, "suppress": [{ "id": "FLAG1006", "reason": "A demo.", "until": "2026-03-14" }] }
            """)
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.{|#0:IsAEnabled|}(); }")
        .Expecting(Rule.Suggestion("FLAG1006").WithLocation(0))
        .Analyze();
}
