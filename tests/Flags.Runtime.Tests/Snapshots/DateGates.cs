using Flags.Runtime.Tests.Layers;
using Microsoft.Extensions.Time.Testing;

namespace Flags.Runtime.Tests.Snapshots;

public class DateGates
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    private readonly FakeTimeProvider _time = new(Noon);

    [Fact]
    public void A_flag_starts_at_its_start_date_and_expires_after_its_end_date()
    {
        using SnapshotStore store = StoreOf("2026-03-15T12:10:00Z", "2026-03-15T12:20:00Z");
        Assert.Equal(FlagReason.NotStarted, Reason(store));

        _time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(FlagReason.NotStarted, Reason(store));

        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(FlagReason.FullRollout, Reason(store));

        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(FlagReason.FullRollout, Reason(store));

        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(FlagReason.Expired, Reason(store));
        Assert.Equal(3, store.Current.Version);
    }

    [Fact]
    public void A_pinned_snapshot_stays_at_its_moment()
    {
        using SnapshotStore store = StoreOf("2026-03-15T12:10:00Z", null);
        FlagSource pinned = store.Source.Pin();

        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.True(store.Current.IsEnabled(0, null));
        Assert.False(pinned.IsEnabled(0, null));
    }

    [Fact]
    public void A_clock_set_forward_is_noticed_within_the_check_interval()
    {
        using SnapshotStore store = StoreOf("2026-04-15", null);

        _time.AdjustTime(new DateTimeOffset(2026, 4, 15, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(FlagReason.NotStarted, Reason(store));
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(FlagReason.FullRollout, Reason(store));
    }

    [Fact]
    public void A_clock_set_back_over_a_gate_closes_it_again()
    {
        using SnapshotStore store = StoreOf("2026-03-15T11:00:00Z", null);
        Assert.Equal(FlagReason.FullRollout, Reason(store));

        _time.AdjustTime(Noon.AddHours(-2));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(FlagReason.NotStarted, Reason(store));

        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(FlagReason.FullRollout, Reason(store));
    }

    [Fact]
    public void A_gate_farther_away_than_any_timer_reaches_is_kept()
    {
        // Timers end at 2^32 - 2 milliseconds, some 49.7 days.
        using SnapshotStore store = StoreOf("2027-03-15T12:00:00Z", null, interval: TimeSpan.FromHours(1));

        _time.Advance(TimeSpan.FromDays(365) - Tick);
        Assert.Equal(FlagReason.NotStarted, Reason(store));

        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(FlagReason.FullRollout, Reason(store));
    }

    [Fact]
    public void The_last_possible_end_date_never_comes()
    {
        using SnapshotStore store = StoreOf(null, "9999-12-31T23:59:59.9999999Z");

        _time.Advance(TimeSpan.FromDays(1));

        Assert.Equal((FlagReason.FullRollout, 1), (Reason(store), store.Current.Version));
    }

    [Fact]
    public void Without_dates_the_clock_is_left_alone()
    {
        using SnapshotStore store = StoreOf(null, null);

        _time.Advance(TimeSpan.FromDays(400));

        Assert.Equal(1, store.Current.Version);
        Assert.Equal(Noon, store.Current.Moment);
    }

    [Fact]
    public void A_passed_date_is_told_as_a_change_with_the_settings_as_they_were()
    {
        using SnapshotStore store = StoreOf("2026-03-15T12:10:00Z", null);
        var heard = new List<FlagsChangedEventArgs>();
        store.Changed += (_, change) => heard.Add(change);

        _time.Advance(TimeSpan.FromMinutes(10));

        FlagChange change = Assert.Single(Assert.Single(heard).Changes);
        Assert.True(change.IsDateGate);
        Assert.Equal((FlagPhase.NotStarted, FlagPhase.Open), (change.Old.Phase, change.New.Phase));
        Assert.Equal(change.Old.Settings, change.New.Settings);
    }

    [Fact]
    public void Dates_that_a_layer_sets_later_are_gates_too()
    {
        var layer = new SettableLayer("mine", LayerOrder.Store);
        using SnapshotStore store = StoreOf(null, null, configure: options => options.Layers.Add(layer));

        layer.Says("f", new FlagOverride { EndDate = new DateGate(Noon.AddMinutes(1)) });
        _time.Advance(TimeSpan.FromMinutes(1) + TimeSpan.FromMilliseconds(1));

        Assert.Equal(FlagReason.Expired, Reason(store));
    }

    [Fact]
    public async Task By_the_systems_clock_the_answer_changes_at_the_instant()
    {
        DateTimeOffset start = DateTimeOffset.UtcNow.AddMilliseconds(300);
        using SnapshotStore store = SnapshotStore.Create(
            Manifests.One($"\"enabled\":true,\"rollout_percentage\":100,\"start_date\":\"{new DateGate(start)}\""));
        var changed = new TaskCompletionSource<DateTimeOffset>(TaskCreationOptions.RunContinuationsAsynchronously);
        store.Changed += (_, change) => changed.TrySetResult(change.Snapshot.Moment);

        DateTimeOffset moment = await changed.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.True(moment >= start, "A flag must not start early.");
        Assert.True(store.Current.IsEnabled(0, null));
    }

    private static FlagReason Reason(SnapshotStore store) => store.Current.Evaluate(0, null).Reason;

    private SnapshotStore StoreOf(
        string? start, string? end, TimeSpan? interval = null, Action<FlagsOptions>? configure = null)
    {
        string fields = "\"enabled\":true,\"rollout_percentage\":100"
            + (start is null ? "" : $",\"start_date\":\"{start}\"") + (end is null ? "" : $",\"end_date\":\"{end}\"");
        return Stores.Of(Manifests.One(fields), options =>
        {
            options.TimeProvider = _time;
            options.ClockCheckInterval = interval ?? options.ClockCheckInterval;
            configure?.Invoke(options);
        });
    }
}
