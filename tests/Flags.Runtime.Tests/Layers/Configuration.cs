using System.Text;
using Flags.Testing;
using Microsoft.Extensions.Configuration;

namespace Flags.Runtime.Tests.Layers;

public class Configuration
{
    [Theory]
    [InlineData("""{"Flags":{"my_flag":{"enabled":true,"rollout_percentage":50,"whitelist_users":["ann","bob"],"end_date":"2999-01-01"}}}""")]
    [InlineData("""{"flags":{"MyFlag":{"Enabled":true,"RolloutPercentage":50,"WhitelistUsers":["ann","bob"],"EndDate":"2999-01-01"}}}""")]
    [InlineData("""{"Flags":{"my-flag":{"enabled":"on","rolloutPercentage":"50","whitelistUsers":"ann, bob","endDate":"2999-01-01"}}}""")]
    public void Sets_fields_in_the_manifests_names_or_its_own_casing(string json)
    {
        using SnapshotStore store = StoreOf(json, "\"key\":\"my_flag\"");

        Assert.Equal(new FlagSettings
        {
            Enabled = true,
            RolloutPercentage = Percentage.FromHundredths(5000),
            WhitelistUsers = UserList.From(["ann", "bob"]),
            EndDate = new DateTimeOffset(2999, 1, 1, 0, 0, 0, TimeSpan.Zero),
        }, store.Current.States[0].Settings);
        Assert.Empty(store.Problems);
    }

    [Fact]
    public void A_flag_alone_is_its_enabled()
    {
        using SnapshotStore store = StoreOf("""{"Flags":{"f":true}}""", "\"key\":\"f\",\"rollout_percentage\":100");

        Assert.True(store.Current.IsEnabled(0, null));
    }

    [Fact]
    public void Null_and_an_empty_list_clear()
    {
        using SnapshotStore store = StoreOf(
            """{"Flags":{"f":{"start_date":null,"whitelist_users":[],"blacklist_users":null}}}""",
            "\"key\":\"f\",\"start_date\":\"2999-01-01\",\"whitelist_users\":[\"u\"],\"blacklist_users\":[\"v\"]");

        Assert.Equal(FlagSettings.Default, store.Current.States[0].Settings);
        Assert.Equal("configuration", store.Current.States[0].LayerOf(FlagField.StartDate));
    }

    [Fact]
    public void Keys_that_differ_only_in_separators_need_to_be_written_exactly()
    {
        using SnapshotStore store = StoreOf(
            """{"Flags":{"a-b":{"enabled":true},"AB":{"rollout_percentage":100}}}""",
            "\"key\":\"a-b\"", "\"key\":\"a_b\"");

        Assert.Equal([true, false], store.Current.States.Select(static flag => flag.Settings.Enabled));
        Assert.All(store.Current.States, static flag => Assert.Equal(Percentage.Zero, flag.Settings.RolloutPercentage));
    }

    [Theory]
    [InlineData("""{"Flags":{"f":{"enabled":"maybe"}}}""", "Flags:f:enabled")]
    [InlineData("""{"Flags":{"f":{"rollout_percentage":250}}}""", "Flags:f:rollout_percentage")]
    [InlineData("""{"Flags":{"f":{"rollout_percentage":[50]}}}""", "Flags:f:rollout_percentage")]
    [InlineData("""{"Flags":{"f":{"end_date":"never"}}}""", "Flags:f:end_date")]
    [InlineData("""{"Flags":{"f":{"colour":"red"}}}""", "Flags:f:colour")]
    [InlineData("""{"Flags":{"f":"perhaps"}}""", "Flags:f")]
    public void A_mistake_is_told_by_its_path_and_ignored(string json, string path)
    {
        using SnapshotStore store = StoreOf(json, "\"key\":\"f\"");

        Assert.Equal(("configuration", path), (store.Problems.Single().Layer, store.Problems.Single().Where));
        Assert.Equal(FlagSettings.Default, store.Current.States[0].Settings);
    }

    [Fact]
    public void Other_classes_flags_in_the_section_are_none_of_ours()
    {
        using SnapshotStore store = StoreOf("""{"Flags":{"other":{"enabled":true}}}""", "\"key\":\"f\"");

        Assert.Empty(store.Problems);
    }

    [Fact]
    public void A_reload_is_taken_over()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Flags:f:rollout_percentage", "100")]).Build();
        using SnapshotStore store = Stores.Of(Manifests.One(), options => options.Configuration = configuration);
        Assert.False(store.Current.IsEnabled(0, null));

        configuration["Flags:f:enabled"] = "true";
        configuration.Reload();

        Assert.True(store.Current.IsEnabled(0, null));
        Assert.Equal(2, store.Current.Version);
    }

    [Fact]
    public void Another_section_may_be_named()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("My:Features:f", "true"), new("Flags:f:rollout_percentage", "100")]).Build();
        using SnapshotStore store = Stores.Of(Manifests.One(), options =>
        {
            options.Configuration = configuration;
            options.ConfigurationSection = "My:Features";
        });

        Assert.Equal(new FlagSettings { Enabled = true }, store.Current.States[0].Settings);
    }

    [Fact]
    public void The_documented_section_is_understood()
    {
        string page = RepositoryFiles.Text("docs/runtime.md");
        const string Begin = "```json\n";
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

        using SnapshotStore store = StoreOf(
            page[begin..page.IndexOf("```", begin, StringComparison.Ordinal)], "\"key\":\"advanced_analytics\"", "\"key\":\"unified_llm_hub\"");

        Assert.Empty(store.Problems);
        Assert.All(store.Current.States, static flag => Assert.Equal("configuration", flag.LayerOf(FlagField.Enabled)));
    }

    private static SnapshotStore StoreOf(string json, params string[] flags)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(json));
        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(text).Build();
        return Stores.Of(Manifests.Of(flags), options => options.Configuration = configuration);
    }
}
