using System.Diagnostics.Metrics;

namespace Flags;

/// <summary>The instruments of the meter <c>Flags</c>.</summary>
internal static class FlagsInstruments
{
    public const string Name = "Flags";

    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> Evaluations = Meter.CreateCounter<long>(
        "flags.evaluations", "{evaluation}", "Evaluations by flag, result and reason.");

    public static readonly Counter<long> Changes = Meter.CreateCounter<long>(
        "flags.changes", "{change}", "Flags that changed from one snapshot to the next.");

    public static readonly Counter<long> LayerProblems = Meter.CreateCounter<long>(
        "flags.layer.problems", "{problem}", "Values of layers that were not understood and are ignored.");

    public static readonly ObservableGauge<double> Age = Meter.CreateObservableGauge(
        "flags.snapshot.age", SnapshotAge.Measure, "s", "Time since the snapshot in force was made.");
}
