using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Lifecycle;

/// <summary>FLAG2003.</summary>
public sealed class LeftOnTests
{
    private const string On = "\"owner\": \"x\", \"enabled\": true, \"rollout_percentage\": 100";

    [Theory]
    [InlineData("\"created\": \"2026-02-28\"", true)]
    [InlineData("\"created\": \"2026-03-01\"", false)]
    [InlineData("\"created\": \"2026-02-10\", \"full_since\": \"2026-03-01\"", false)]
    [InlineData("\"created\": \"2026-02-10\", \"full_since\": \"2026-02-28\"", true)]
    [InlineData("\"created\": \"2026-02-28\", \"start_date\": \"2026-03-15\"", true)]
    [InlineData("\"created\": \"2026-02-28\", \"environments\": { \"Production\": { \"enabled\": true } }", true)]
    public Task A_flag_at_100_percent_is_finished_and_a_warning_after_the_grace(string facts, bool isWarning) => new FlagsProject()
        .Flags($$"""{|#0:"a"|}: { {{On}}, {{facts}} }""")
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.{|#1:IsAEnabled|}(\"ada\"); }")
        .Expecting([.. new[] { 0, 1 }.Select(place => (isWarning ? Rule.Warning("FLAG2003") : Rule.Suggestion("FLAG2003")).WithLocation(place))])
        .Analyze();

    [Fact]
    public Task A_flag_of_unknown_age_stays_a_suggestion() => new FlagsProject()
        .Flags($$"""{|#0:"a"|}: { {{On}} }""")
        .Expecting(
            Rule.Suggestion("FLAG0029").WithLocation(0),
            Rule.Suggestion("FLAG2003").WithLocation(0).WithMessage("'a' is on for everybody; remove it and keep the code it turns on."))
        .Analyze();

    [Fact]
    public Task The_message_tells_since_when() => new FlagsProject()
        .Flags($$"""{|#0:"a"|}: { {{On}}, "created": "2026-02-10", "full_since": "2026-02-11" }""")
        .Expecting(Rule.Warning("FLAG2003").WithLocation(0).WithMessage("'a' is on for everybody since 2026-02-11; remove it and keep the code it turns on."))
        .Analyze();

    [Theory]
    [InlineData("\"created\": \"2026-02-10\", \"blacklist_users\": [\"bob\"]")]
    [InlineData("\"created\": \"2026-02-10\", \"start_date\": \"2026-03-16\"")]
    [InlineData("\"created\": \"2026-02-10\", \"end_date\": \"2026-12-31\"")]
    [InlineData("\"created\": \"2026-02-10\", \"permanent\": true")]
    [InlineData("\"created\": \"2026-02-10\", \"kind\": \"kill_switch\"")]
    [InlineData("\"created\": \"2026-02-10\", \"kind\": \"permission\"")]
    [InlineData("\"created\": \"2026-02-10\", \"environments\": { \"Production\": { \"rollout_percentage\": 10 } }")]
    public Task A_flag_that_is_not_on_for_everybody_for_ever_or_is_meant_to_stay_is_well(string facts) => new FlagsProject()
        .Flags($$""" "a": { {{On}}, {{facts}} }""")
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.IsAEnabled(\"ada\"); }")
        .Analyze();

    [Fact]
    public Task The_grace_is_a_property() => new FlagsProject()
        .Flags($$"""{|#0:"a"|}: { {{On}}, "created": "2026-02-10" }""")
        .Property("FlagsFullRolloutGraceDays", "33")
        .Expecting(Rule.Suggestion("FLAG2003").WithLocation(0))
        .Analyze();
}
