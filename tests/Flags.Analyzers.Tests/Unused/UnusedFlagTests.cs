using Flags.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Tests.Unused;

/// <summary>FLAG2006 and FLAG2007.</summary>
public sealed class UnusedFlagTests
{
    private const string Facts = "{ \"owner\": \"x\", \"created\": \"2026-03-10\", \"enabled\": true, \"rollout_percentage\": 5 }";

    [Theory]
    [InlineData("flags.IsAEnabled(\"ada\")")]
    [InlineData("flags.EvaluateA(\"ada\").Enabled")]
    [InlineData("flags.IsEnabled(FeatureFlags.Keys.A, \"ada\")")]
    [InlineData("new System.Func<string?, bool>(flags.IsAEnabled)(\"ada\")")]
    [InlineData("Elsewhere.Ask(\"a\")")]
    [InlineData("Elsewhere.Ask($\"{nameof(a)}\")")]
    public Task A_flag_that_something_asks_for_is_used(string question) =>
        Program("\"a\"", $"bool M(FeatureFlags flags) => {question};").Analyze();

    [Fact]
    public Task A_flag_of_a_program_that_nothing_asks_for_is_reported_at_its_key() =>
        Program("{|FLAG2006:\"a\"|}", "bool M(FeatureFlags flags) => flags.IsEnabled(\"ada\".Trim(), \"a_user\");").Analyze();

    [Fact]
    public Task The_typed_fake_and_a_look_alike_are_no_uses() => Program("{|FLAG2006:\"a\"|}", """
        void M(FeatureFlagsFake fake, LookAlike other) { fake.A = true; other.IsAEnabled(); }
        class LookAlike { public bool IsAEnabled() => true; }
        """).Analyze();

    [Fact]
    public Task The_public_class_of_a_library_may_be_asked_by_others() =>
        Library("\"a\"", "").Analyze();

    [Theory]
    [InlineData("", "{|FLAG2006:\"a\"|}")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop.Tests, PublicKey=0024\")]", "{|FLAG2006:\"a\"|}")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop.Admin\")]", "\"a\"")]
    public Task The_internal_class_of_a_library_may_be_asked_by_its_friends_alone(string friend, string key) =>
        Library(key, friend).Property("FlagsVisibility", "internal").Analyze();

    [Fact]
    public Task A_flag_that_tests_alone_ask_for_is_reported() => Program("{|FLAG2007:\"a\"|}", """
        public class Tests { [Xunit.Fact] public void M() => System.Console.WriteLine(FeatureFlags.Create().IsAEnabled("ada")); }
        """).Referencing(Framework.Xunit).Analyze();

    [Fact]
    public Task A_flag_that_code_and_tests_ask_for_is_used() => Program("\"a\"", """
        public class Tests { [Xunit.Fact] public void M() => System.Console.WriteLine(FeatureFlags.Create().IsAEnabled("ada")); }
        bool N(FeatureFlags flags) => flags.IsAEnabled("ada");
        """).Referencing(Framework.Xunit).Analyze();

    [Fact]
    public Task The_flags_of_a_test_project_are_for_tests() =>
        Program("\"a\"", "bool M(FeatureFlags flags) => flags.IsAEnabled(\"ada\");").Property("IsTestProject", "true").Analyze();

    [Fact]
    public Task The_manifest_can_silence_it() => new FlagsProject { OutputKind = OutputKind.ConsoleApplication }
        .Flags($$""" "a": {{Facts[..^1]}}, "suppress": [{ "id": "FLAG2006", "reason": "The browser asks for it." }] }""")
        .Code("class C { static void Main() { } }")
        .Analyze();

    [Theory]
    [InlineData("dotnet_diagnostic.FLAG2006.severity = none", "")]
    [InlineData("dotnet_diagnostic.FLAG2007.severity = none", "[Xunit.Fact] public void M() => System.Console.WriteLine(FeatureFlags.Create().IsAEnabled(\"ada\"));")]
    public Task The_build_can_silence_it(string line, string test) => Program("\"a\"", $"public class Tests {{ {test} }}")
        .Referencing(Framework.Xunit)
        .GlobalConfig(line)
        .Analyze();

    [Fact]
    public Task The_message_tells_what_was_looked_at() => new FlagsProject { OutputKind = OutputKind.ConsoleApplication }
        .Flags($$"""{|#0:"a"|}: {{Facts}}""")
        .Code("class C { static void Main() { } }")
        .Expecting(Rule.Warning("FLAG2006").WithLocation(0).WithMessage("Nothing in this project asks for 'a'; remove it from the manifest"))
        .Analyze();

    private static FlagsProject Library(string key, string code) => new FlagsProject().Flags($"{key}: {Facts}").Code(code);

    private static FlagsProject Program(string key, string members) => new FlagsProject { OutputKind = OutputKind.ConsoleApplication }
        .Flags($"{key}: {Facts}")
        .Code($$"""
            using Shop;
            class C
            {
                static void Main() { }
                const int a = 1;
                {{members}}
            }
            static class Elsewhere { public static bool Ask(string text) => text.Length > 0; }
            """);
}
