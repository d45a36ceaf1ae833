using Flags.Runtime.Tests.Layers;

namespace Flags.Runtime.Tests.Snapshots;

public class Changes
{
    private readonly SettableLayer _layer = new("mine", LayerOrder.Store);

    [Fact]
    public void Name_the_flags_that_changed_with_old_and_new_settings()
    {
        using SnapshotStore store = StoreOf();
        FlagsChangedEventArgs? heard = null;
        store.Changed += (_, change) => heard = change;

        _layer.Says("b", new FlagOverride { Enabled = true });

        FlagChange change = Assert.Single(heard!.Changes);
        Assert.Equal("b", change.Key);
        Assert.Equal((false, true), (change.Old.Settings.Enabled, change.New.Settings.Enabled));
        Assert.False(change.IsDateGate);
        Assert.Same(store.Current, heard.Snapshot);
    }

    [Fact]
    public void A_layer_that_says_the_same_again_changes_nothing()
    {
        using SnapshotStore store = StoreOf();
        _layer.Says("b", new FlagOverride { WhitelistUsers = UserList.From(["u"]) });
        FlagSnapshot before = store.Current;

        _layer.Says("b", new FlagOverride { WhitelistUsers = UserList.From(["u"]) });

        Assert.Same(before, store.Current);
    }

    [Fact]
    public void The_same_settings_from_another_layer_are_a_change_of_origin()
    {
        using SnapshotStore store = StoreOf();

        _layer.Says("a", new FlagOverride { Enabled = false });

        Assert.Equal((2, "mine"), (store.Current.Version, store.Current.States[0].LayerOf(FlagField.Enabled)));
    }

    [Fact]
    public void Versions_rise_by_one_and_are_told_in_order()
    {
        using SnapshotStore store = StoreOf();
        var versions = new List<long>();
        store.Changed += (_, change) => versions.Add(change.Snapshot.Version);

        for (int i = 1; i <= 5; i++)
        {
            _layer.Says("a", new FlagOverride { RolloutPercentage = Percentage.FromHundredths(i) });
        }

        Assert.Equal([2, 3, 4, 5, 6], versions);
    }

    [Fact]
    public void A_handler_that_changes_a_layer_hears_of_it_after_the_others_heard_the_first()
    {
        using SnapshotStore store = StoreOf();
        var heard = new List<string>();
        store.Changed += (_, change) =>
        {
            heard.Add($"first {change.Snapshot.Version}");
            if (change.Snapshot.Version == 2)
            {
                _layer.Says("b", new FlagOverride { Enabled = true });
            }
        };
        store.Changed += (_, change) => heard.Add($"second {change.Snapshot.Version}");

        _layer.Says("a", new FlagOverride { Enabled = true });

        Assert.Equal(["first 2", "second 2", "first 3", "second 3"], heard);
    }

    [Fact]
    public void A_handler_that_fails_is_logged_and_the_others_are_told()
    {
        using var log = new Telemetry.RecordedLog();
        using SnapshotStore store = StoreOf(options => options.LoggerFactory = log);
        bool told = false;
        store.Changed += (_, _) => throw new InvalidOperationException("mine");
        store.Changed += (_, _) => told = true;

        _layer.Says("a", new FlagOverride { Enabled = true });

        Assert.True(told);
        Assert.Contains(log.Records, static record => record.StartsWith("Error Flags: A handler of the change event failed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_disposed_store_keeps_its_last_snapshot_and_follows_nothing()
    {
        SnapshotStore store = StoreOf();
        store.Dispose();
        store.Dispose();

        _layer.Says("a", new FlagOverride { Enabled = true });
        store.Reload();

        Assert.Equal(1, store.Current.Version);
    }

    [Fact]
    public void A_change_while_a_layer_is_first_read_is_not_missed()
    {
        _layer.WhileRead = () => _layer.Says("b", new FlagOverride { Enabled = true });

        using SnapshotStore store = StoreOf();

        Assert.True(store.Current.States[1].Settings.Enabled);
    }

    [Fact]
    public void A_mistake_is_logged_once_however_often_it_is_read()
    {
        using var log = new Telemetry.RecordedLog();
        using SnapshotStore store = StoreOf(options =>
        {
            options.LoggerFactory = log;
            options.EnvironmentVariables = new Dictionary<string, string> { ["FEATURE_A"] = "maybe" };
        });

        store.Reload();
        store.Reload();

        Assert.Equal(
            ["Warning Flags: Layer environment variables: FEATURE_A of flag a is ignored: \"maybe\" is not understood; write true or false."],
            log.Records);
    }

    [Fact]
    public void A_mistake_that_was_mended_and_made_again_is_logged_again()
    {
        using var log = new Telemetry.RecordedLog();
        using SnapshotStore store = StoreOf(options => options.LoggerFactory = log);

        _layer.Fails(new InvalidDataException("mine"));
        _layer.Says("a", FlagOverride.None);
        _layer.Fails(new InvalidDataException("mine"));

        Assert.Equal(2, log.Records.Count(static record => record.Contains("InvalidDataException: mine", StringComparison.Ordinal)));
    }

    private SnapshotStore StoreOf(Action<FlagsOptions>? configure = null) =>
        Stores.Of(Manifests.Of("\"key\":\"a\"", "\"key\":\"b\""), options =>
        {
            options.Layers.Add(_layer);
            configure?.Invoke(options);
        });
}
