using Flags.Generator.Tests.Running;

namespace Flags.Generator.Tests.Golden;

public class GeneratedCodeTests
{
    [Fact]
    public void The_hub_of_the_first_user() => Check(new GeneratorProject().WithManifest("flags.json", """
        {
          "hash": "xxh3",
          "flags": {
            "unified_llm_hub": {
              "description": "Unified LLM management interface (replaces four old pages)",
              "owner": "platform-team",
              "tags": ["llm", "ui", "admin"],
              "kind": "release", // release | experiment | operational | kill_switch | permission
              "created": "2025-10-27",
              "enabled": false,
              "rollout_percentage": 0,
              "whitelist_users": ["admin@example.com"],
              "blacklist_users": [],
              "start_date": null,
              "end_date": null,
              "hash": "md5",
              "environment_prefix": "FEATURE_LLM_HUB",
              "environments": { "Development": { "enabled": true, "rollout_percentage": 100 } },
            },
          },
        }
        """));

    [Fact]
    public void A_manifest_without_flags() => Check(new GeneratorProject().WithManifest("flags.json", """{ "flags": {} }"""));

    [Fact]
    public void Names_and_visibility_chosen_by_properties() => Check(new GeneratorProject()
        .WithManifest("flags.json", """{ "flags": { "dark_mode": { "enabled": true } } }""")
        .WithProperty("FlagsNamespace", "Shop.Switches")
        .WithProperty("FlagsClassName", "Switches")
        .WithProperty("FlagsVisibility", "internal"));

    [Fact]
    public void Flags_of_several_manifests_stand_in_one_class() => Check(new GeneratorProject()
        .WithManifest("b.flags.json", """{ "flags": { "beta": { "enabled": true } } }""")
        .WithManifest("a.flags.json", """{ "flags": { "zeta": { "enabled": true }, "alpha": { "enabled": true } } }"""));

    [Fact]
    public void A_description_cannot_break_out_of_its_comment() => Check(new GeneratorProject().WithManifest("flags.json", """
        {
          "flags": {
            "odd": {
              "description": "quotes \" and ' */ </summary> & <see cref=\"X\"/>\nnext line\u2028and another\u0001 \u00e9\ud83d\ude00",
              "owner": "a<b>&\"c\"",
              "obsolete": "use \"new\" \\ instead\n"
            }
          }
        }
        """));

    [Fact]
    public void Every_field_of_a_flag() => Check(new GeneratorProject().WithManifest("flags.json", """
        {
          "hash": "md5",
          "suppress": [{ "id": "FLAG2005", "reason": "Lives as long as its sister" }],
          "flags": {
            "new-checkout.2024": {
              "description": "The checkout with one page",
              "owner": "shop-team",
              "tags": ["shop"],
              "kind": "experiment",
              "created": "2026-01-31T12:30:00+02:00",
              "full_since": "2026-02-28",
              "enabled": true,
              "rollout_percentage": 100,
              "whitelist_users": ["ada", "grace \\ \"hopper\""],
              "blacklist_users": ["mallory"],
              "start_date": "2026-02-01",
              "end_date": "2026-12-31T23:59:59.5Z",
              "hash": "xxh3",
              "salt": "checkout",
              "environment_prefix": "SHOP_CHECKOUT",
              "accessor": "NewCheckout",
              "obsolete": "Everybody has it",
              "suppress": [{ "id": "FLAG2003", "reason": "Removed after the holidays", "until": "2027-01-15" }],
              "environments": {
                "Production": { "rollout_percentage": 12.5, "whitelist_users": [], "end_date": null },
                "Development": { "enabled": false }
              }
            },
            "payments": { "kind": "kill_switch", "enabled": true, "rollout_percentage": 0.01, "hash": "xxh3", "permanent": true },
            "audit": { "kind": "permission", "permanent": true },
            "slow_mode": { "kind": "operational", "owner": "sre", "created": "20260301" }
          }
        }
        """));

    [Fact]
    public void Keys_with_digits_after_separators_and_keywords() => Check(new GeneratorProject().WithManifest("flags.json", """
        { "flags": { "v2_api": {}, "checkout.2024": {}, "class": {}, "event-bus": {}, "x": {} } }
        """));

    [Fact]
    public void The_fake_leaves_the_names_of_its_own_members_alone() => Check(new GeneratorProject().WithManifest("flags.json", """
        { "flags": { "flags": {}, "calls": {}, "reset": {}, "dark": {}, "set_dark": {} } }
        """));

    [Fact]
    public void Without_a_fake_and_without_a_namespace() => Check(new GeneratorProject()
        .WithManifest("flags.json", """{ "flags": { "dark_mode": {} } }""")
        .WithProperty("RootNamespace", "")
        .WithProperty("FlagsGenerateFake", "false"));

    private static void Check(GeneratorProject project, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var run = project.Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        GoldenFiles.Check(run.Sources, nameof(GeneratedCodeTests), method);
    }
}
