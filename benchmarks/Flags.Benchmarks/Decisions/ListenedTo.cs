using System.Diagnostics.Metrics;
using BenchmarkDotNet.Attributes;
using Flags.Benchmarks.Subjects;

namespace Flags.Benchmarks.Decisions;

/// <summary>The same decisions while somebody listens to the meter, beside the other classes' unheard ones.</summary>
public class ListenedTo : FlagBenchmark
{
    private MeterListener? _listener;
    private long _heard;

    [Params(false, true)]
    public bool Listening { get; set; }

    public override void SetUp()
    {
        base.SetUp();
        _listener = Listening ? Listen(count => _heard += count) : null;
    }

    public override void CleanUp()
    {
        base.CleanUp();
        _listener?.Dispose();
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
