namespace Flags.Manifest.Tests;

public class WellFormedManifests
{
    private const string Full = """
        {
          "$schema": "./flags.schema.json",
          "hash": "xxh3",
          "flags": {
            // the predecessor's first flag
            "unified_llm_hub": {
              "description": "Unified LLM management interface (replaces four old pages)",
              "owner": "platform-team",
              "tags": ["llm", "ui", "admin"],
              "kind": "experiment", /* later: release */
              "created": "2025-10-27",
              "enabled": false,
              "rollout_percentage": 12.5,
              "whitelist_users": ["admin@example.com"],
              "blacklist_users": [],
              "start_date": null,
              "end_date": "2026-12-31T22:00:00+02:00",
              "environment_prefix": "FEATURE_LLM_HUB",
              "environments": { "Development": { "enabled": true, "rollout_percentage": 100, "end_date": null, }, },
            },
            "a-b.2024": { "hash": "md5", "salt": "s", "enabled": true, "permanent": true, "obsolete": "gone soon", },
          },
        }
        """;

    [Fact]
    public void Everything_the_manifest_says_is_in_the_model()
    {
        ManifestFile file = Reading.Read(Full);
        Assert.Empty(file.Diagnostics);
        Assert.Equal(["a-b.2024", "unified_llm_hub"], file.Model.Flags.Select(f => f.Key));
        FlagEntry hub = file.Model.Flags[1];
        Assert.Equal("UnifiedLlmHub", hub.Identifier);
        Assert.Equal("IsUnifiedLlmHubEnabled", hub.AccessorName);
        Assert.Equal("platform-team", hub.Owner);
        Assert.Equal(["llm", "ui", "admin"], hub.Tags);
        Assert.Equal(FlagKind.Experiment, hub.Kind);
        Assert.Equal(new DateTimeOffset(2025, 10, 27, 0, 0, 0, TimeSpan.Zero), hub.Created);
        Assert.False(hub.Enabled);
        Assert.Equal(1250, hub.RolloutHundredths);
        Assert.Equal(["admin@example.com"], hub.WhitelistUsers);
        Assert.True(hub.BlacklistUsers.IsEmpty);
        Assert.Null(hub.StartDate);
        Assert.Equal(new DateTimeOffset(2026, 12, 31, 20, 0, 0, TimeSpan.Zero), hub.EndDate);
        Assert.Equal(BucketHash.Xxh3, hub.Hash);
        Assert.Equal("FEATURE_LLM_HUB", hub.EnvironmentPrefix);
        EnvironmentSection section = Assert.Single(hub.Environments);
        Assert.Equal(new EnvironmentSection("Development") { Enabled = true, RolloutHundredths = 10_000, OverridesEndDate = true }, section);
    }

    [Fact]
    public void A_flag_has_defaults_that_keep_it_off()
    {
        FlagEntry flag = Assert.Single(Reading.Read("""{ "flags": { "a": {} } }""").Model.Flags);
        Assert.Equal(new FlagEntry { Key = "a", Identifier = "A" }, flag);
        Assert.False(flag.Enabled);
        Assert.Equal(0, flag.RolloutHundredths);
    }

    [Fact]
    public void The_manifests_hash_holds_for_flags_without_their_own_wherever_it_stands()
    {
        ManifestFile file = Reading.Read("""{ "flags": { "a": {}, "b": { "hash": "xxh3" } }, "hash": "md5" }""");
        Assert.Equal([BucketHash.Md5, BucketHash.Xxh3], file.Model.Flags.Select(f => f.Hash));
    }

    [Fact]
    public void Layout_comments_and_order_do_not_change_the_model()
    {
        string compact = "{\"flags\":{\"b\":{\"enabled\":true,\"tags\":[\"x\"]},\"a\":{\"rollout_percentage\":5}}}";
        string spaced = "\uFEFF{ // c\r\n \"flags\": {\r\n \"a\": { \"rollout_percentage\": 5.00 },\r\n \"b\": { \"tags\": [ \"\\u0078\", ], \"en\\u0061bled\": true } } }\r\n";
        Assert.Equal(Reading.Read(compact).Model, Reading.Read(spaced).Model);
        Assert.Equal(Reading.Read(compact).Model.GetHashCode(), Reading.Read(spaced).Model.GetHashCode());
    }

    [Fact]
    public void Positions_of_flags_and_properties_can_be_asked_for()
    {
        ManifestFile file = Reading.Read(Full);
        PropertyPosition flag = file.FindFlag("unified_llm_hub")!.Value;
        Assert.Equal("\"unified_llm_hub\"", Cut(file, flag.Name));
        PropertyPosition enabled = file.FindProperty("unified_llm_hub", "environments", "Development", "enabled")!.Value;
        Assert.Equal("true", Cut(file, enabled.Value));
        Assert.Equal("\"enabled\": true", Cut(file, enabled.Whole));
        Assert.Equal("\"xxh3\"", Cut(file, file.FindRoot("hash")!.Value.Value));
        Assert.Null(file.FindFlag("other"));
        Assert.Null(file.FindProperty("unified_llm_hub", "salt"));
        Assert.Null(file.FindRoot("flags", "unified_llm_hub", "enabled", "deeper"));
    }

    private static string Cut(ManifestFile file, SourceSpan span) => file.Text.Substring(span.Start, span.Length);
}
