using System.Diagnostics.Metrics;

namespace Flags.Runtime.Tests.Snapshots;

/// <summary>A decision allocates nothing, whatever it has to look at.</summary>
[Collection(Telemetry.Listeners.Name)]
public class Allocations
{
    private static readonly string[] Ids =
        ["ann", new string('a', 55), new string('漢', 100), new string('x', 5000), "eve", "", "äö\ud83d"];

    public static TheoryData<string> Flags() =>
    [
        "\"enabled\":true,\"rollout_percentage\":100",
        "\"enabled\":false",
        "\"enabled\":true,\"rollout_percentage\":50",
        "\"enabled\":true,\"rollout_percentage\":12.5,\"salt\":\"pepper\"",
        "\"enabled\":true,\"rollout_percentage\":50,\"hash\":\"md5\"",
        "\"enabled\":true,\"whitelist_users\":[\"ann\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\"]",
        "\"enabled\":true,\"rollout_percentage\":100,\"blacklist_users\":[\"eve\"]",
        "\"enabled\":true,\"rollout_percentage\":50,\"start_date\":\"2020-01-01\",\"end_date\":\"2999-01-01\"",
    ];

    [Theory]
    [MemberData(nameof(Flags))]
    public void No_decision_allocates(string fields)
    {
        using SnapshotStore store = Stores.Of(Manifests.One(fields));

        Assert.Equal(0, AllocatedBy(() => Decide(store.Source)));
    }

    [Fact]
    public void No_decision_allocates_while_the_meter_is_listened_to()
    {
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Flags")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        long heard = 0;
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref heard, count));
        listener.Start();
        using SnapshotStore store = Stores.Of(Manifests.One("\"enabled\":true,\"rollout_percentage\":50"));

        Assert.Equal(0, AllocatedBy(() => Decide(store.Source)));
        Assert.True(heard > 0, "The listener must have heard.");
    }

    private static void Decide(FlagSource source)
    {
        foreach (string id in Ids)
        {
            _ = source.IsEnabled(0, id);
            _ = source.Current.Evaluate(0, id);
            _ = source.Current.IsEnabled("f", id);
            _ = source.Current.Evaluate("f", id).Reason.ToString();
            _ = source.Current.IsEnabled("missing", id);
            _ = source.IsEnabled(0, null);
        }
    }

    private static long AllocatedBy(Action decide)
    {
        // What is made once (texts, pooled buffers) is made in the first rounds.
        for (int i = 0; i < 100; i++)
        {
            decide();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            decide();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
