using Flags.Runtime.Tests.Layers;
using Flags.Runtime.Tests.OperatorStores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Flags.Runtime.Tests.Hosting;

public class UnderAHost
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void The_class_and_its_store_are_singletons_that_follow_the_host()
    {
        using IHost host = HostWith(services => services.AddFirst(), ("Flags:first:rollout_percentage", "100"));

        FirstFlags flags = host.Services.GetRequiredService<FirstFlags>();

        Assert.Same(flags, host.Services.GetRequiredService<FirstFlags>());
        SnapshotStore store = host.Services.GetRequiredService<SnapshotStore>();
        Assert.Same(store.Source, host.Services.GetRequiredService<FlagSource>());
        Assert.Equal("FirstFlags", store.Name);
        Assert.Equal("environments.Staging", store.Layers[0].Name);

        // Staging switches it on in the manifest, the configuration opens it to all.
        Assert.True(flags.IsFirstEnabled());
    }

    [Fact]
    public void Several_classes_live_in_one_container_each_with_its_own_store()
    {
        using IHost host = HostWith(services => services.AddFirst().AddSecond());

        Assert.Equal(["FirstFlags", "SecondFlags"], host.Services.GetServices<SnapshotStore>().Select(static store => store.Name));
        Assert.NotSame(
            host.Services.GetRequiredService<FirstFlags>().Source, host.Services.GetRequiredService<SecondFlags>().Source);
    }

    [Fact]
    public void Adding_a_class_twice_adds_its_options_only()
    {
        var calls = new List<string>();
        using IHost host = HostWith(services => services
            .AddFirst(options => calls.Add("library"))
            .AddFirst(options => { calls.Add("application"); options.EnvironmentName = "Production"; }));

        Assert.Single(host.Services.GetServices<SnapshotStore>());
        Assert.Equal("environments.Production", host.Services.GetRequiredService<SnapshotStore>().Layers[0].Name);
        Assert.Equal(["library", "application"], calls);
    }

    [Fact]
    public void Clock_layers_and_operators_store_come_from_the_container()
    {
        var time = new FakeTimeProvider();
        using IHost host = HostWith(services => services
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<IFlagLayer>(new SettableLayer("mine", LayerOrder.Configuration + 1))
            .AddSingleton<IFlagOverrideStore>(new MemoryStore())
            .AddFirst());

        SnapshotStore store = host.Services.GetRequiredService<SnapshotStore>();

        Assert.Equal(
            ["environments.Staging", "configuration", "mine", "environment variables", "store"],
            store.Layers.Select(static layer => layer.Name));
        Assert.Equal(time.GetUtcNow(), store.Current.Moment);
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("EnvironmentName")]
    [InlineData("ClockCheckInterval")]
    [InlineData("ConfigurationSection")]
    [InlineData("StoreStartTimeout")]
    [InlineData("Telemetry.SamplingRatio")]
    [InlineData("Layers")]
    public async Task A_wrong_option_ends_the_start_and_is_named(string option)
    {
        using IHost host = HostWith(services => services.AddFirst(options =>
        {
            switch (option)
            {
                case "Name": options.Name = " "; break;
                case "EnvironmentName": options.EnvironmentName = ""; break;
                case "ClockCheckInterval": options.ClockCheckInterval = TimeSpan.Zero; break;
                case "ConfigurationSection": options.ConfigurationSection = ""; break;
                case "StoreStartTimeout": options.StoreStartTimeout = TimeSpan.FromSeconds(-1); break;
                case "Telemetry.SamplingRatio": options.Telemetry.SamplingRatio = 1.5; break;
                default: options.Layers.Add(new SettableLayer("", 1)); break;
            }
        }));

        ArgumentException mistake = await Assert.ThrowsAsync<ArgumentException>(() => host.StartAsync(Cancel));

        Assert.StartsWith($"FlagsOptions.{option} must ", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_waits_for_the_operators_store_so_that_the_first_decision_knows_it()
    {
        var operators = new MemoryStore();
        await operators.WriteAsync(new FlagWrite("first", new() { RolloutPercentage = Percentage.Full }, "ann"), Cancel);
        using IHost host = HostWith(services => services.AddSingleton<IFlagOverrideStore>(operators).AddFirst());

        await host.StartAsync(Cancel);

        Assert.True(host.Services.GetRequiredService<FirstFlags>().IsFirstEnabled());
    }

    [Fact]
    public async Task The_start_goes_on_without_a_store_that_does_not_answer()
    {
        using IHost host = HostWith(services => services
            .AddSingleton<IFlagOverrideStore>(new MemoryStore { Away = true })
            .AddFirst(options => options.StoreStartTimeout = TimeSpan.FromMilliseconds(1)));

        await host.StartAsync(Cancel);

        Assert.False(host.Services.GetRequiredService<FirstFlags>().IsFirstEnabled());
    }

    [Fact]
    public async Task Health_is_degraded_while_a_value_is_ignored_and_says_which()
    {
        using IHost healthy = HostWith(services => services.AddFirst());
        using IHost ill = HostWith(services => services.AddFirst(), ("Flags:first:enabled", "maybe"));

        Assert.Equal(HealthStatus.Healthy, (await Check(healthy)).Status);
        HealthCheckResult result = await Check(ill);
        Assert.Equal(HealthStatus.Degraded, result.Status);
        Assert.Contains("Flags:first:enabled", Assert.Single((string[])result.Data["problems"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_container_ends_the_store()
    {
        SnapshotStore store;
        var layer = new SettableLayer("mine", LayerOrder.Store);
        using (IHost host = HostWith(services => services.AddSingleton<IFlagLayer>(layer).AddFirst()))
        {
            await host.StartAsync(Cancel);
            store = host.Services.GetRequiredService<SnapshotStore>();
        }

        layer.Says("first", new FlagOverride { Enabled = false });

        Assert.Equal(1, store.Current.Version);
    }

    private static Task<HealthCheckResult> Check(IHost host) =>
        host.Services.GetRequiredService<FlagsHealthCheck>().CheckHealthAsync(new HealthCheckContext(), Cancel);

    private static IHost HostWith(Action<IServiceCollection> add, params (string Name, string Value)[] settings)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Staging" });
        foreach ((string name, string value) in settings)
        {
            builder.Configuration[name] = value;
        }

        add(builder.Services);
        return builder.Build();
    }
}
