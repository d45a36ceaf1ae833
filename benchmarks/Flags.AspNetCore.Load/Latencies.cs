using System.Diagnostics;

namespace Flags.AspNetCore.Load;

/// <summary>Times in milliseconds. Not thread-safe.</summary>
internal sealed class Latencies(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    /// <summary>The time within which this share was done.</summary>
    internal double At(double share) => _sorted[(int)Math.Ceiling(share * _sorted.Length) - 1];

    internal static double Since(long timestamp) => Stopwatch.GetElapsedTime(timestamp).TotalMilliseconds;
}
