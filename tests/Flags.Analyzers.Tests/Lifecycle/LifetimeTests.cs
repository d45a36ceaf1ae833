using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Lifecycle;

/// <summary>FLAG2005: release and experiment live 40 days, operational 7, the others for ever.</summary>
public sealed class LifetimeTests
{
    [Theory]
    [InlineData("release", "2026-02-02", 41, false)]
    [InlineData("release", "2025-12-25", 80, false)]
    [InlineData("release", "2025-12-24", 81, true)]
    [InlineData("experiment", "2026-02-02", 41, false)]
    [InlineData("operational", "2026-03-07", 8, false)]
    [InlineData("operational", "2026-02-28", 15, true)]
    public Task A_flag_past_its_lifetime_is_a_suggestion_and_past_twice_of_it_a_warning(string kind, string created, int age, bool isWarning) => new FlagsProject()
        .Flags($$"""{|#0:"a"|}: { "owner": "x", "kind": "{{kind}}", "created": "{{created}}", "enabled": true, "rollout_percentage": 5 }""")
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.{|#1:IsAEnabled|}(\"ada\"); }")
        .Expecting([.. new[] { 0, 1 }.Select(place => (isWarning ? Rule.Warning("FLAG2005") : Rule.Suggestion("FLAG2005"))
            .WithLocation(place)
            .WithMessage($"'a' is {age} days old; a flag of kind {kind} lives at most {(kind == "operational" ? 7 : 40)} days. Finish it and remove it."))])
        .Analyze();

    [Theory]
    [InlineData("\"kind\": \"release\", \"created\": \"2026-02-03\"")]
    [InlineData("\"kind\": \"operational\", \"created\": \"2026-03-08\"")]
    [InlineData("\"kind\": \"kill_switch\", \"created\": \"2001-01-01\"")]
    [InlineData("\"kind\": \"permission\", \"created\": \"2001-01-01\"")]
    [InlineData("\"kind\": \"release\", \"created\": \"2001-01-01\", \"permanent\": true")]
    [InlineData("\"kind\": \"release\", \"created\": \"2999-01-01\"")]
    public Task A_flag_within_its_lifetime_or_meant_to_stay_is_well(string facts) => new FlagsProject()
        .Flags($$""" "a": { "owner": "x", "enabled": true, "rollout_percentage": 5, {{facts}} }""")
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.IsAEnabled(\"ada\"); }")
        .Analyze();

    [Theory]
    [InlineData("release", "FlagsReleaseLifetimeDays")]
    [InlineData("experiment", "FlagsExperimentLifetimeDays")]
    [InlineData("operational", "FlagsOperationalLifetimeDays")]
    [InlineData("kill_switch", "FlagsKillSwitchLifetimeDays")]
    [InlineData("permission", "FlagsPermissionLifetimeDays")]
    public async Task Every_kind_has_a_property_for_its_lifetime(string kind, string property)
    {
        await Old(kind, """{|FLAG2005:"a"|}""").Property(property, "49").Analyze();
        await Old(kind, "\"a\"").Property(property, "50").Analyze();
        await Old(kind, "\"a\"").Property(property, "never").Analyze();
    }

    private static FlagsProject Old(string kind, string key) => new FlagsProject()
        .Flags($$"""{{key}}: { "owner": "x", "kind": "{{kind}}", "created": "2026-01-24", "enabled": true, "rollout_percentage": 5 }""");
}
