using System.Diagnostics;

namespace Flags.AspNetCore.Load;

/// <summary>Asks for the list of all flags, one time after the other.</summary>
internal static class AllFlags
{
    internal static async Task<Latencies> Measure(HttpClient client, int times)
    {
        var taken = new List<double>();
        for (int time = 0; time < times; time++)
        {
            long begin = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync(new Uri("/api/v1/features/", UriKind.Relative));
            taken.Add(Latencies.Since(begin));
        }

        return new Latencies(taken);
    }
}
