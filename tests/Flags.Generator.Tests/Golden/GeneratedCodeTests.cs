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

    private static void Check(GeneratorProject project, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var run = project.Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        GoldenFiles.Check(run.Sources, nameof(GeneratedCodeTests), method);
    }
}
