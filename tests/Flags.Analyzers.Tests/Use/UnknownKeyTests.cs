using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.Use;

/// <summary>FLAG1001.</summary>
public sealed class UnknownKeyTests
{
    private const string Wrapper = """
        static class Wrapper
        {
            public const string Key = "old_key";
            public static bool Ask([FlagKey] string key) => key.Length > 0;
            public static bool AskAll([FlagKey] params string[] keys) => keys.Length > 0;
            public static bool AskList([FlagKey] System.Collections.Generic.IReadOnlyList<string> keys) => keys.Count > 0;
            public static bool AskOr(string label, [FlagKey] string key = "no_flag") => key == label;
            public static bool IsOn([FlagKey] this string key) => key.Length > 0;
            public static bool Other(string key) => key.Length > 0;
        }

        """;

    [Theory]
    [InlineData("""flags.IsEnabled({|FLAG1001:"new_chekout"|}, user)""")]
    [InlineData("""flags.Evaluate({|FLAG1001:"new_chekout"|}, user)""")]
    [InlineData("""flags?.IsEnabled({|FLAG1001:"new_chekout"|}, user)""")]
    [InlineData("""flags.IsEnabled(userId: user, key: {|FLAG1001:"new_chekout"|})""")]
    [InlineData("""flags.IsEnabled({|FLAG1001:""|}, user)""")]
    [InlineData("""flags.IsEnabled({|FLAG1001:"New_Checkout"|}, user)""")]
    public Task A_key_that_no_flag_has_is_reported_at_its_argument(string question) =>
        Shop.WithMethod($"Use({question});").Analyze();

    [Theory]
    [InlineData("""{|FLAG1001:Wrapper.Key|}""")]
    [InlineData("""{|FLAG1001:nameof(Wrapper)|}""")]
    [InlineData("""{|FLAG1001:$"{Wrapper.Key}_too"|}""")]
    [InlineData("""{|FLAG1001:"old_" + "flag"|}""")]
    [InlineData("\"\"\"dark_mode\"\"\"")]
    [InlineData("FeatureFlags.Keys.NewCheckout")]
    [InlineData("""$"dark_{"mode"}" """)]
    [InlineData("user")]
    [InlineData("""user + "_x" """)]
    [InlineData("""(user == other ? "not_known" : user)""")]
    [InlineData("null!")]
    public Task What_the_compiler_knows_is_checked_and_nothing_else(string key) =>
        Shop.With(Wrapper + $$"""class C { bool M(string user, string other) => Wrapper.Ask({{key}}); }""").Analyze();

    [Fact]
    public Task A_wrapper_of_the_users_own_is_checked_by_its_marked_parameters() => Shop.With(Wrapper + """
        class C
        {
            bool A => Wrapper.Ask({|FLAG1001:"dark_mod"|}) || Wrapper.Ask("dark_mode");
            bool B => Wrapper.AskAll("dark_mode", {|FLAG1001:"light_mode"|});
            bool D => Wrapper.AskAll(new[] { {|FLAG1001:"light_mode"|} }) || Wrapper.AskList(["dark_mode", {|FLAG1001:"light_mode"|}]);
            bool E => Wrapper.AskOr("light_mode") || Wrapper.AskOr("x", key: {|FLAG1001:"light_mode"|});
            bool F => {|FLAG1001:"light_mode"|}.IsOn();
            bool G => Wrapper.Other("light_mode");
        }
        """).Analyze();

    [Fact]
    public Task Attributes_constructors_indexers_and_delegates_are_checked_too() => Shop.With("""
        sealed class GateAttribute([FlagKey] string key) : System.Attribute { public string Key => key; }
        delegate bool Ask([FlagKey] string key);
        class Gate([FlagKey] string key)
        {
            public string Key => key;
            public bool this[[FlagKey] string other] => other == key;
        }

        [Gate({|FLAG1001:"light_mode"|})]
        class C
        {
            [Gate({|FLAG1001:"light_mode"|})]
            bool M(Ask ask) => new Gate({|FLAG1001:"light_mode"|})[{|FLAG1001:"light_mod"|}] || ask({|FLAG1001:"light_mode"|});

            [Gate("dark_mode")]
            Gate N() => new("dark_mode");
        }
        """).Analyze();

    [Fact]
    public Task What_overrides_or_implements_a_marked_parameter_is_marked() => Shop.With("""
        interface IGate { bool Ask([FlagKey] string key); }
        class Gate : IGate { public virtual bool Ask(string key) => true; }
        class Base { public virtual bool Ask([FlagKey] string key) => true; }
        class Derived : Base { public override bool Ask(string key) => true; }
        class C
        {
            bool M(Gate gate, IGate contract, Derived derived) =>
                gate.Ask({|FLAG1001:"a"|}) && contract.Ask({|FLAG1001:"b"|}) && derived.Ask({|FLAG1001:"c"|});
        }
        """).Analyze();

    [Fact]
    public Task Look_alikes_of_the_attribute_and_of_the_class_are_not_checked() => Shop.With("""
        namespace Mine
        {
            sealed class FlagKeyAttribute : System.Attribute;
            class FeatureFlags { public bool IsEnabled(string key) => key.Length > 0; }
            class C
            {
                static bool Ask([Mine.FlagKey] string key) => key.Length > 0;
                bool M(FeatureFlags flags) => Ask("light_mode") || flags.IsEnabled("light_mode");
            }
        }
        """).Analyze();

    [Fact]
    public Task The_message_names_the_nearest_key() => Shop.WithMethod("""Use(flags.IsEnabled({|#0:"new_chekout"|}, user));""")
        .Expecting(Rule.Warning("FLAG1001").WithLocation(0).WithMessage("No flag is called 'new_chekout'; did you mean 'new_checkout'?"))
        .Analyze();

    [Fact]
    public Task The_message_suggests_nothing_when_no_key_is_near() => Shop.WithMethod("""Use(flags.IsEnabled({|#0:"kangaroo"|}, user));""")
        .Expecting(Rule.Warning("FLAG1001").WithLocation(0).WithMessage("No flag is called 'kangaroo'"))
        .Analyze();

    [Fact]
    public Task A_key_whose_entry_is_broken_is_reported_in_the_manifest_alone() => new FlagsProject()
        .Flags(Shop.Flags + """, "broken": { "enabled": {|FLAG0005:"yes"|}, "owner": "shop", "created": "2026-03-10" }""")
        .Code("class C { bool M(Shop.FeatureFlags flags) => flags.IsEnabled(\"broken\", \"ada\"); }")
        .Analyze();

    [Fact]
    public Task Without_any_known_flags_a_wrapper_takes_every_key() =>
        new FlagsProject().Code("using Flags;\n" + Wrapper + "class C { bool M() => Wrapper.Ask(\"whatever\"); }").Analyze();

    [Theory]
    [InlineData("#pragma warning disable FLAG1001\n", "")]
    [InlineData("", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Flags.Use\", \"FLAG1001\", Justification = \"Test.\")]")]
    public Task It_can_be_suppressed(string directive, string attribute) => Shop.With(
        directive + "class C { " + attribute + " bool M(FeatureFlags flags) => flags.IsEnabled(\"light_mode\", \"ada\"); }").Analyze();
}
