using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Flags.Runtime.Tests.Layers;
using Microsoft.Extensions.Time.Testing;

namespace Flags.Runtime.Tests.Telemetry;

[Collection(Listeners.Name)]
public sealed class Metrics : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<string> _heard = new();

    public Metrics()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Flags")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags));
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    [Theory]
    [InlineData("c_off", null, "off disabled globally_disabled")]
    [InlineData("c_on", null, "on static full_rollout")]
    [InlineData("c_listed", "ann", "on targeting_match whitelisted")]
    [InlineData("c_half", null, "off static rollout_not_reached")]
    [InlineData("c_late", null, "off disabled expired")]
    public void Count_evaluations_by_key_result_and_reason(string key, string? user, string expected)
    {
        using SnapshotStore store = Stores.Of(Manifests.Of(
            "\"key\":\"c_half\",\"enabled\":true,\"rollout_percentage\":50",
            "\"key\":\"c_late\",\"enabled\":true,\"rollout_percentage\":100,\"end_date\":\"2000-01-01\"",
            "\"key\":\"c_listed\",\"enabled\":true,\"whitelist_users\":[\"ann\"]",
            "\"key\":\"c_off\"",
            "\"key\":\"c_on\",\"enabled\":true,\"rollout_percentage\":100"));

        store.Source.IsEnabled(store.Definitions.IndexOf(key), user);
        store.Current.Evaluate(key, user);

        Assert.Equal(
            [$"flags.evaluations 1 {key} {expected}", $"flags.evaluations 1 {key} {expected}"],
            _heard.Where(record => record.Contains($" {key} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_bucket_makes_the_reason_a_split()
    {
        using SnapshotStore store = Stores.Of(Manifests.Of("\"key\":\"c_split\",\"enabled\":true,\"rollout_percentage\":0.01"));

        store.Source.IsEnabled(0, "ann");

        Assert.Contains("flags.evaluations 1 c_split off split rollout_not_reached", _heard);
    }

    [Fact]
    public void Unknown_keys_make_no_series_of_their_own()
    {
        using SnapshotStore store = Stores.Of(Manifests.One());

        store.Current.IsEnabled("c_made_up_by_a_caller", "ann");

        Assert.DoesNotContain(_heard, static record => record.Contains("c_made_up_by_a_caller", StringComparison.Ordinal));
        Assert.Contains("flags.evaluations 1  off error flag_not_found", _heard);
    }

    [Fact]
    public void Count_changes_and_layer_problems()
    {
        var layer = new SettableLayer("c_layer", LayerOrder.Store);
        using SnapshotStore store = Stores.Of(Manifests.Of("\"key\":\"c_changed\""), options => options.Layers.Add(layer));

        layer.Says("c_changed", new FlagOverride { Enabled = true });
        layer.Fails(new InvalidDataException());

        Assert.Contains("flags.changes 1 c_changed layer", _heard);
        Assert.Contains("flags.layer.problems 1 c_layer", _heard);
    }

    [Fact]
    public void Tell_the_age_of_the_snapshot()
    {
        var time = new FakeTimeProvider();
        using SnapshotStore store = Stores.Of(Manifests.One(), options => (options.Name, options.TimeProvider) = ("c_aged", time));

        time.Advance(TimeSpan.FromSeconds(90));
        _listener.RecordObservableInstruments();

        Assert.Contains("flags.snapshot.age 90 c_aged", _heard);
    }

    private void Hear<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) => _heard.Enqueue(
        string.Join(' ', [instrument.Name, value, .. tags.ToArray().Select(static tag => tag.Value)]));
}
