using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Lifecycle;

/// <summary>Where stale flags are reported: at every place that asks for one, and at its key in the manifest.</summary>
public sealed class StalePlacesTests
{
    private const string Expired = "\"owner\": \"x\", \"created\": \"2026-03-01\", \"enabled\": true, \"rollout_percentage\": 5, \"end_date\": \"2026-03-10\"";

    [Fact]
    public Task Every_question_is_reported_at_the_name_that_it_calls() => Project("""
        using System;
        using Shop;
        class C(FeatureFlags flags)
        {
            bool A => flags.{|FLAG2001:IsAEnabled|}("ada");
            bool? B(FeatureFlags? other) => other?.{|FLAG2001:IsAEnabled|}("ada");
            bool D() => (flags
                .Snapshot()
                .{|FLAG2001:EvaluateA|}("ada").Enabled);
            Func<string?, bool> E => flags.{|FLAG2001:IsAEnabled|};
            Func<bool> F => () => flags.{|FLAG2001:IsAEnabled|}("ada");
            bool G { get; } = FeatureFlags.Create().{|FLAG2001:IsAEnabled|}("ada");
            string H => nameof(FeatureFlags.IsAEnabled);
        }
        """).Analyze();

    [Fact]
    public Task A_question_by_key_is_reported_at_the_key() => Project("""
        using Shop;
        class C
        {
            static bool Ask([Flags.FlagKey] string key) => key.Length > 0;
            bool M(FeatureFlags flags) => flags.IsEnabled({|FLAG2001:FeatureFlags.Keys.A|}, "ada") && Ask({|FLAG2001:"a"|});
        }
        """).Analyze();

    [Fact]
    public Task A_hand_written_accessor_has_the_facts_of_the_manifest() => Project("""
        using Shop;
        class Hub
        {
            [Flags.FlagAccessor("a")] public bool Show(string user) => user.Length > 3;
            [Flags.FlagAccessor("a")] public bool Shows => true;
            bool M() => {|FLAG2001:Show|}("ada") && this.{|FLAG2001:Shows|};
        }
        """).Analyze();

    [Fact]
    public Task A_hand_written_accessor_may_state_the_facts_itself() => new FlagsProject().Code("""
        class Hub
        {
            [Flags.FlagAccessor("old", EndDate = "2026-03-10", HasWhitelist = true)] static bool Old() => true;
            [Flags.FlagAccessor("old")] static bool AlsoOld() => true;
            [Flags.FlagAccessor("old", EndDate = "2026-03-10", Suppressions = new[] { "FLAG2001|2026-04-01" })] static bool Never() => true;
            bool M() => {|FLAG2001:Old|}() && {|FLAG2001:AlsoOld|}();
        }

        class Quiet
        {
            [Flags.FlagAccessor("quiet", EndDate = "2026-03-10", Suppressions = new[] { "FLAG2001|2026-04-01" })] static bool Old() => true;
            bool M() => Old();
        }
        """).Analyze();

    [Fact]
    public Task The_typed_fake_of_tests_asks_nothing() => Project("""
        class C { void M(Shop.FeatureFlagsFake fake) { fake.A = true; fake.SetA("ada", true); } }
        """).Analyze();

    [Fact]
    public Task Look_alikes_are_not_reported() => Project("""
        namespace Mine
        {
            sealed class FlagAccessorAttribute(string key) : System.Attribute { public string Key => key; public string? EndDate { get; set; } }
            class FeatureFlags
            {
                [Mine.FlagAccessor("a", EndDate = "2026-03-10")] public bool IsAEnabled(string? user = null) => user is null;
                bool M() => IsAEnabled();
            }
        }
        """).Analyze();

    [Fact]
    public Task A_flag_that_another_manifest_declares_first_is_reported_there_alone() => new FlagsProject()
        .Manifest($$"""{ "flags": { {|FLAG2001:"a"|}: { {{Expired}} } } }""", "/0/a.flags.json")
        .Manifest($$"""{ "flags": { {|FLAG0010:"a"|}: { {{Expired}} } } }""", "/0/b.flags.json")
        .Analyze();

    [Fact]
    public Task A_flag_breaks_every_rule_that_it_breaks() => new FlagsProject()
        .Flags("""
            {|#0:"a"|}: { "owner": "x", "created": "2025-01-01", "enabled": false, "end_date": "2026-03-10" }
            """)
        .Expecting(Rule.Warning("FLAG2001").WithLocation(0), Rule.Warning("FLAG2004").WithLocation(0), Rule.Warning("FLAG2005").WithLocation(0))
        .Analyze();

    [Fact]
    public Task FlagsStaleAs_error_makes_errors_of_warnings_and_leaves_suggestions() => new FlagsProject()
        .Property("FlagsStaleAs", "error")
        .Flags("""
            {|#0:"old"|}: { "owner": "x", "created": "2026-03-01", "enabled": true, "rollout_percentage": 5, "end_date": "2026-03-10" },
            {|#1:"fresh"|}: { "owner": "x", "created": "2026-03-01", "enabled": true, "rollout_percentage": 100 }
            """)
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.{|#2:IsOldEnabled|}(\"ada\"); }")
        .Expecting(
            Rule.Error("FLAG2001").WithLocation(0),
            Rule.Suggestion("FLAG2003").WithLocation(1),
            Rule.Error("FLAG2001").WithLocation(2))
        .Analyze();

    private static FlagsProject Project(string code) => new FlagsProject().Flags($$"""{|FLAG2001:"a"|}: { {{Expired}} }""").Code(code);
}
