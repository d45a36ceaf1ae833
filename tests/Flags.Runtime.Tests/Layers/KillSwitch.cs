using Microsoft.Extensions.Configuration;

namespace Flags.Runtime.Tests.Layers;

public class KillSwitch
{
    private static readonly bool?[] Says = [null, false, true];

    /// <summary>Every combination of what the five layers may say about <c>enabled</c>.</summary>
    public static TheoryData<bool?, bool?, bool?, bool?, bool?> Combinations()
    {
        var data = new TheoryData<bool?, bool?, bool?, bool?, bool?>();
        foreach (bool? manifest in Says)
        {
            foreach (bool? section in Says)
            {
                foreach (bool? configuration in Says)
                {
                    foreach (bool? variable in Says)
                    {
                        foreach (bool? store in Says)
                        {
                            data.Add(manifest, section, configuration, variable, store);
                        }
                    }
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void An_environment_variable_that_says_false_stands_against_all_and_otherwise_the_last_word_counts(
        bool? manifest, bool? section, bool? configuration, bool? variable, bool? store)
    {
        using SnapshotStore flags = Stores.Of(Manifests.One(Fields(manifest, section)), options =>
        {
            options.Configuration = new ConfigurationBuilder()
                .AddInMemoryCollection(Settings("Flags:f:enabled", configuration)!).Build();
            options.EnvironmentVariables = Settings("FEATURE_F", variable);
            options.Layers.Add(new SettableLayer("store", LayerOrder.Store).Says("f", new FlagOverride { Enabled = store }));
        });

        FlagState flag = flags.Current.States[0];

        bool expected = variable != false && (store ?? variable ?? configuration ?? section ?? manifest ?? false);
        Assert.Equal(expected, flag.Settings.Enabled);
        Assert.Equal(expected, flags.Current.IsEnabled(0, null));
        Assert.Equal(variable == false ? "environment variables" : null, flag.KilledBy);
        Assert.Equal(variable == false ? "environment variables" : store is not null ? "store" : null, LastWord(flag));
    }

    [Fact]
    public void The_store_still_sets_the_other_fields_of_a_killed_flag()
    {
        using SnapshotStore flags = Stores.Of(Manifests.One(), options =>
        {
            options.EnvironmentVariables = Settings("FEATURE_F", false);
            options.Layers.Add(new SettableLayer("store", LayerOrder.Store)
                .Says("f", new FlagOverride { Enabled = true, RolloutPercentage = Percentage.Full }));
        });

        Assert.Equal(new FlagSettings { RolloutPercentage = Percentage.Full }, flags.Current.States[0].Settings);
        Assert.Equal(FlagReason.GloballyDisabled, flags.Current.Evaluate(0, "u").Reason);
    }

    [Fact]
    public void Any_layer_may_be_made_a_kill_switch()
    {
        using SnapshotStore flags = Stores.Of(Manifests.One(), options =>
        {
            options.Layers.Add(new SettableLayer("brake", 1) { IsKillSwitch = true }.Says("f", new FlagOverride { Enabled = false }));
            options.Layers.Add(new SettableLayer("store", LayerOrder.Store).Says("f", new FlagOverride { Enabled = true }));
        });

        Assert.Equal("brake", flags.Current.States[0].KilledBy);
        Assert.Equal("brake", flags.Current.States[0].LayerOf(FlagField.Enabled));
    }

    private static string? LastWord(FlagState flag) =>
        flag.LayerOf(FlagField.Enabled) is "environment variables" or "store"
            && (flag.KilledBy is not null || flag.LayerOf(FlagField.Enabled) == "store") ? flag.LayerOf(FlagField.Enabled) : null;

    private static string Fields(bool? manifest, bool? section) => string.Join(',', new[]
    {
        "\"rollout_percentage\":100",
        manifest is { } enabled ? $"\"enabled\":{Json(enabled)}" : "",
        section is { } inSection ? $"\"environments\":{{\"Production\":{{\"enabled\":{Json(inSection)}}}}}" : "",
    }.Where(static field => field.Length > 0));

    private static Dictionary<string, string> Settings(string name, bool? value) =>
        value is { } said ? new() { [name] = Json(said) } : [];

    private static string Json(bool value) => value ? "true" : "false";
}
