using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Flags;

/// <summary>The meter and the activity source, both named <c>Flags</c>.</summary>
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

    public static readonly ActivitySource Activities = new(Name);

    /// <summary>True while anybody listens to evaluations. Costs a few reads of memory that is always cached.</summary>
    public static bool AreListenedTo
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Evaluations.Enabled || Activities.HasListeners();
    }
}
