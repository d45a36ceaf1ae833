using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Lifecycle;

/// <summary>FLAG2004.</summary>
public sealed class NeverOnTests
{
    [Theory]
    [InlineData("\"enabled\": false")]
    [InlineData("\"enabled\": false, \"whitelist_users\": [\"ada\"]")]
    [InlineData("\"enabled\": true, \"rollout_percentage\": 0")]
    [InlineData("\"enabled\": true")]
    public Task A_flag_that_is_on_for_nobody_is_reported_after_the_grace(string facts) => new FlagsProject()
        .Flags($$"""{|#0:"a"|}: { "owner": "x", "created": "2026-02-28", {{facts}} }""")
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.{|#1:IsAEnabled|}(\"ada\"); }")
        .Expecting(
            Rule.Warning("FLAG2004").WithLocation(0).WithMessage("'a' is on for nobody, and was created on 2026-02-28; turn it on, or remove it and the code it guards."),
            Rule.Warning("FLAG2004").WithLocation(1))
        .Analyze();

    [Theory]
    [InlineData("\"created\": \"2026-03-01\", \"enabled\": false")]
    [InlineData("\"created\": \"2026-02-10\", \"enabled\": true, \"whitelist_users\": [\"ada\"]")]
    [InlineData("\"created\": \"2026-02-10\", \"enabled\": true, \"rollout_percentage\": 0.01")]
    [InlineData("\"created\": \"2026-02-10\", \"enabled\": false, \"permanent\": true")]
    [InlineData("\"created\": \"2026-02-10\", \"enabled\": false, \"kind\": \"kill_switch\"")]
    [InlineData("\"created\": \"2026-02-10\", \"enabled\": false, \"environments\": { \"Development\": { \"enabled\": true } }")]
    public Task A_flag_that_is_young_on_for_somebody_or_meant_to_stay_is_well(string facts) => new FlagsProject()
        .Flags($$""" "a": { "owner": "x", {{facts}} }""")
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.IsAEnabled(\"ada\"); }")
        .Analyze();

    [Fact]
    public Task What_a_hand_written_accessor_does_not_state_is_not_known() => new FlagsProject().Code("""
        class C
        {
            [Flags.FlagAccessor("a", Created = "2026-02-10")]
            static bool Unknown() => true;

            [Flags.FlagAccessor("b", Created = "2026-02-10", Enabled = false)]
            static bool Off() => true;

            bool M() => Unknown() || {|FLAG2004:Off|}();
        }
        """).Analyze();
}
