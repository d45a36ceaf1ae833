using System.Globalization;

namespace Flags.Testing;

/// <summary>How often to kill: ten times, or as <c>FLAGS_KILLS</c> says, and always at the same moments by chance.</summary>
internal static class Kills
{
    private const int Seed = 20261027;

    internal static int Count { get; } = int.Parse(
        Environment.GetEnvironmentVariable("FLAGS_KILLS") ?? "10", CultureInfo.InvariantCulture);

    internal static IEnumerable<(int Kill, int Writes, int Microseconds)> Moments()
    {
        var random = new Random(Seed);
        for (var kill = 0; kill < Count; kill++)
        {
            yield return (kill, random.Next(1, 40), random.Next(0, 3_000));
        }
    }
}
