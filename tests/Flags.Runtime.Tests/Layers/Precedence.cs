using Microsoft.Extensions.Configuration;

namespace Flags.Runtime.Tests.Layers;

public class Precedence
{
    private const string Manifest = """
        "enabled":true,"rollout_percentage":1,"whitelist_users":["m"],"start_date":"2001-01-01",
        "environments":{"Staging":{"rollout_percentage":2,"whitelist_users":["s"],"end_date":"2002-01-01"}}
        """;

    [Fact]
    public void Later_layers_win_field_by_field_and_every_fields_origin_is_known()
    {
        using SnapshotStore store = Stores.Of(Manifests.One(Manifest), options =>
        {
            options.EnvironmentName = "staging";
            options.Configuration = Configured("whitelist_users", "c", "blacklist_users", "c");
            options.EnvironmentVariables = new Dictionary<string, string> { ["FEATURE_F_BLACKLIST"] = "e" };
            options.Layers.Add(new SettableLayer("store", LayerOrder.Store)
                .Says("f", new FlagOverride { EndDate = DateGate.None }));
        });

        FlagState flag = store.Current.States[0];

        Assert.Equal(
            ["manifest", "environments.staging", "configuration", "environment variables", "manifest", "store"],
            Enum.GetValues<FlagField>().Select(flag.LayerOf));
        Assert.Equal(new FlagSettings
        {
            Enabled = true,
            RolloutPercentage = Percentage.FromHundredths(200),
            WhitelistUsers = UserList.From(["c"]),
            BlacklistUsers = UserList.From(["e"]),
            StartDate = new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero),
        }, flag.Settings);
    }

    [Fact]
    public void The_order_is_visible_and_own_layers_lie_where_they_say()
    {
        using SnapshotStore store = Stores.Of(Manifests.One(), options =>
        {
            options.EnvironmentName = "Staging";
            options.Configuration = Configured();
            options.Layers.Add(new SettableLayer("last", LayerOrder.Store + 1));
            options.Layers.Add(new SettableLayer("between", LayerOrder.Configuration + 1));
            options.Layers.Add(new SettableLayer("between, later", LayerOrder.Configuration + 1));
        });

        Assert.Equal(
            ["environments.Staging", "configuration", "between", "between, later", "environment variables", "last"],
            store.Layers.Select(static layer => layer.Name));
    }

    [Theory]
    [InlineData("Development", "Staging", "environments.Development")]
    [InlineData("", "Staging", "environments.Staging")]
    [InlineData("", "", "environments.Production")]
    public void The_environment_is_named_by_variables_when_no_host_does(string dotnet, string aspnetcore, string layer)
    {
        using SnapshotStore store = Stores.With(
            Manifests.One(), ("DOTNET_ENVIRONMENT", dotnet), ("ASPNETCORE_ENVIRONMENT", aspnetcore));

        Assert.Equal(layer, store.Layers[0].Name);
    }

    [Fact]
    public void A_layer_that_throws_costs_only_its_news()
    {
        var layer = new SettableLayer("mine", LayerOrder.Store);
        layer.Says("f", new FlagOverride { Enabled = true, RolloutPercentage = Percentage.Full });
        using SnapshotStore store = Stores.Of(Manifests.One(), options => options.Layers.Add(layer));

        layer.Fails(new InvalidDataException("the file is cut"));

        Assert.True(store.Current.IsEnabled(0, null));
        Assert.Equal(
            new LayerProblem("mine", null, "mine", "could not be read, its last settings stay in force: InvalidDataException: the file is cut"),
            Assert.Single(store.Problems));

        layer.Says("f", FlagOverride.None);
        Assert.Empty(store.Problems);
    }

    [Fact]
    public void What_a_layer_says_of_unknown_flags_is_ignored()
    {
        using SnapshotStore store = Stores.Of(Manifests.One(), options =>
            options.Layers.Add(new SettableLayer("mine", 1).Says("removed", new FlagOverride { Enabled = true })));

        Assert.Equal(["f"], store.Current.States.Select(static flag => flag.Key));
    }

    private static IConfigurationRoot Configured(params string[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Chunk(2).Select(static pair =>
            new KeyValuePair<string, string?>($"Flags:f:{pair[0]}", pair[1]))).Build();
}
