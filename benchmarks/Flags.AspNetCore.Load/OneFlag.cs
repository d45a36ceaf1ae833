using System.Collections.Concurrent;
using System.Diagnostics;

namespace Flags.AspNetCore.Load;

/// <summary>
/// Asks for one flag after the other at a steady rate. A time runs from when a request was due, not from when it was sent, so
/// that a service that is slow cannot make its questions come slower.
/// </summary>
internal static class OneFlag
{
    internal static async Task<Latencies> Measure(HttpClient client, int perSecond, int seconds)
    {
        var times = new ConcurrentBag<double>();
        var asked = new List<Task>();
        long begin = Stopwatch.GetTimestamp();
        for (int number = 0; number < perSecond * seconds; number++)
        {
            long due = begin + (long)((double)number / perSecond * Stopwatch.Frequency);
            TimeSpan early = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
            if (early > TimeSpan.Zero)
            {
                await Task.Delay(early);
            }

            asked.Add(Ask(client, number % LoadedService.FlagCount, due, times));
        }

        await Task.WhenAll(asked);
        return new Latencies(times);
    }

    private static async Task Ask(HttpClient client, int number, long due, ConcurrentBag<double> times)
    {
        await client.GetByteArrayAsync(new Uri($"/api/v1/features/flag_{number:D5}", UriKind.Relative));
        times.Add(Latencies.Since(due));
    }
}
