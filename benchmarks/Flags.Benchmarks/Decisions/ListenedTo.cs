using System.Diagnostics;
using System.Diagnostics.Metrics;
using BenchmarkDotNet.Attributes;
using Flags.Benchmarks.Subjects;

namespace Flags.Benchmarks.Decisions;

/// <summary>
/// The same decisions while somebody listens to the meter, beside the unheard ones. The peer has no meter: it is listened to
/// by activities.
/// </summary>
public class ListenedTo : FlagBenchmark
{
    private MeterListener? _listener;
    private ActivityListener? _peerListener;
    private long _heard;

    [Params(false, true)]
    public bool Listening { get; set; }

    public override void SetUp()
    {
        base.SetUp();
        _listener = Listening ? Listen(count => _heard += count) : null;
        _peerListener = Listening ? ListenToPeer() : null;
    }

    public override void CleanUp()
    {
        base.CleanUp();
        _listener?.Dispose();
        _peerListener?.Dispose();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Users.Count, Description = "flag on")]
    public int On()
    {
        int on = 0;
        foreach (string user in UserIds)
        {
            on += Flags.IsOnEnabled(user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "50 % by user id, xxh3")]
    public int Half()
    {
        int on = 0;
        foreach (string user in UserIds)
        {
            on += Flags.IsHalfEnabled(user) ? 1 : 0;
        }

        return on;
    }

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: on")]
    public Task<int> PeerOn() => AskPeer("told_on");

    [Benchmark(OperationsPerInvoke = Users.Count, Description = "Microsoft.FeatureManagement: 50 %")]
    public Task<int> PeerHalf() => AskPeer("told_half");

    private static ActivityListener ListenToPeer()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Microsoft.FeatureManagement",
            Sample = static (ref _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Listen(Action<long> hear)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Flags")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => hear(count));
        listener.Start();
        return listener;
    }
}
