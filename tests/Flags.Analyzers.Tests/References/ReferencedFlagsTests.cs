using Flags.Analyzers.Tests.Running;

namespace Flags.Analyzers.Tests.References;

/// <summary>Projects that reference the flags of another one and have no manifest: the accessors carry the facts.</summary>
public sealed class ReferencedFlagsTests
{
    private const string Manifest = """
        { "flags": {
          "old": { "owner": "x", "created": "2026-03-01", "enabled": true, "rollout_percentage": 5, "end_date": "2026-03-10", "whitelist_users": ["ada"] },
          "part": { "owner": "x", "created": "2026-03-10", "enabled": true, "rollout_percentage": 12.5 },
          "done": { "owner": "x", "created": "2026-02-20", "full_since": "2026-02-25", "enabled": true, "rollout_percentage": 100 },
          "dead": { "owner": "x", "created": "2026-02-20", "enabled": false },
          "varied": { "owner": "x", "created": "2026-02-20", "enabled": false, "environments": { "Development": { "enabled": true } } },
          "late": { "owner": "x", "kind": "operational", "created": "2026-02-20", "enabled": true, "rollout_percentage": 5 },
          "stays": { "owner": "x", "created": "2020-01-01", "enabled": true, "rollout_percentage": 100, "permanent": true },
          "quiet": { "owner": "x", "created": "2026-03-01", "enabled": true, "rollout_percentage": 5, "end_date": "2026-03-10",
                     "suppress": [{ "id": "FLAG2001", "reason": "Test.", "until": "2026-04-01" }] },
          "kept_open": { "owner": "x", "created": "2026-03-01", "enabled": true, "rollout_percentage": 100, "start_date": "2026-03-20" }
        } }
        """;

    [Fact]
    public Task Call_sites_get_the_warnings_that_the_manifest_would_give() => new FlagsProject()
        .Referencing(FlagsLibrary.Compile("Shop", Manifest))
        .Code("""
            class C
            {
                bool M(Shop.FeatureFlags flags) =>
                    flags.{|FLAG2001:IsOldEnabled|}("ada")
                    && flags.{|FLAG2001:EvaluateOld|}("ada").Enabled
                    && flags.{|FLAG1006:IsPartEnabled|}()
                    && flags.{|FLAG2003:IsDoneEnabled|}()
                    && flags.{|FLAG2004:IsDeadEnabled|}("ada")
                    && flags.IsVariedEnabled("ada")
                    && flags.{|FLAG2005:IsLateEnabled|}("ada")
                    && flags.IsStaysEnabled()
                    && flags.IsQuietEnabled("ada")
                    && flags.IsKeptOpenEnabled()
                    && flags.IsEnabled({|FLAG2001:Shop.FeatureFlags.Keys.Old|}, "ada");
            }
            """)
        .Analyze();

    [Fact]
    public Task Keys_are_checked_against_the_referenced_flags() => new FlagsProject()
        .Referencing(FlagsLibrary.Compile("Shop", Manifest))
        .Code("""
            class C
            {
                static bool Ask([Flags.FlagKey] string key) => key.Length > 0;
                bool M(Shop.FeatureFlags flags) =>
                    flags.IsEnabled({|FLAG1001:"prat"|}, "ada") && flags.IsEnabled({|FLAG1003:"part"|}, "ada") && Ask("part") && Ask({|FLAG1001:"nope"|});
            }
            """)
        .Analyze();

    [Fact]
    public Task Each_class_knows_its_own_flags_and_a_wrapper_those_of_all() => new FlagsProject()
        .Referencing(FlagsLibrary.Compile("Left", """{ "flags": { "left": { "enabled": true, "whitelist_users": ["ada"] } } }"""))
        .Referencing(FlagsLibrary.Compile("Right", """{ "flags": { "right": { "enabled": true, "whitelist_users": ["ada"] } } }"""))
        .Flags(""" "own": { "owner": "x", "created": "2026-03-10", "enabled": true, "whitelist_users": ["ada"] }""")
        .Code("""
            class C
            {
                static bool Ask([Flags.FlagKey] string key) => key.Length > 0;
                bool M(Left.FeatureFlags left, Right.FeatureFlags right, Shop.FeatureFlags own) =>
                    left.IsEnabled({|FLAG1003:"left"|}, "ada") && left.IsEnabled({|FLAG1001:"right"|}, "ada") && left.IsEnabled({|FLAG1001:"own"|}, "ada")
                    && right.IsEnabled({|FLAG1001:"own"|}, "ada") && own.IsEnabled({|FLAG1001:"left"|}, "ada") && own.IsEnabled({|FLAG1003:"own"|}, "ada")
                    && Ask("left") && Ask("right") && Ask("own") && Ask({|FLAG1001:"none"|});
            }
            """)
        .Analyze();

    [Fact]
    public Task A_wrapper_in_a_library_of_its_own_takes_the_keys_of_its_caller() => new FlagsProject()
        .Referencing(FlagsLibrary.Compile("Wrapping", manifest: null, "public static class Gate { public static bool Ask([Flags.FlagKey] string key) => key.Length > 0; }"))
        .Flags(""" "own": { "owner": "x", "created": "2026-03-10", "enabled": true, "whitelist_users": ["ada"] }""")
        .Code("class C { bool M() => Gate.Ask(\"own\") || Gate.Ask({|FLAG1001:\"won\"|}); }")
        .Analyze();
}
