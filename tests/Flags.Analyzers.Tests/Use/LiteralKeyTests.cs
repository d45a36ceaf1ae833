using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Use;

/// <summary>FLAG1003.</summary>
public sealed class LiteralKeyTests
{
    [Theory]
    [InlineData("""flags.IsEnabled({|FLAG1003:"fast_search"|}, user)""")]
    [InlineData("""flags.Evaluate({|FLAG1003:"fast_search"|}, user).Enabled""")]
    [InlineData("""flags.IsEnabled({|FLAG1003:@"fast_search"|}, user)""")]
    [InlineData("flags.IsEnabled(FeatureFlags.Keys.FastSearch, user)")]
    [InlineData("flags.IsEnabled(user, user)")]
    [InlineData("flags.IsFastSearchEnabled(user)")]
    public Task A_literal_key_has_a_typed_accessor(string question) => Shop.WithMethod($"Use({question});").Analyze();

    [Fact]
    public Task A_wrapper_of_the_users_own_has_none() => Shop.With("""
        class C
        {
            static bool Ask([FlagKey] string key) => key.Length > 0;
            bool M() => Ask("fast_search");
        }
        """).Analyze();

    [Fact]
    public Task It_is_a_suggestion_that_names_the_accessor() => Shop.WithMethod("""Use(flags.Evaluate({|#0:"fast_search"|}, user));""")
        .Expecting(Rule.Suggestion("FLAG1003").WithLocation(0).WithMessage("'fast_search' has a typed accessor: call EvaluateFastSearch"))
        .Analyze();

    [Fact]
    public Task It_can_be_suppressed() =>
        Shop.WithMethod("#pragma warning disable FLAG1003\nUse(flags.IsEnabled(\"fast_search\", user));").Analyze();

    [Fact]
    public Task The_manifest_can_silence_it_for_a_flag() => new FlagsProject()
        .Flags("""
            "a": { "owner": "x", "created": "2026-03-10", "enabled": true, "rollout_percentage": 5, "suppress": [{ "id": "FLAG1003", "reason": "Shared with a script." }] }
            """)
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.IsEnabled(\"a\", \"ada\"); }")
        .Analyze();
}
