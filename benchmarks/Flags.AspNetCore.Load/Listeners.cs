using System.Diagnostics;

namespace Flags.AspNetCore.Load;

/// <summary>Many open streams of changes.</summary>
internal sealed class Listeners : IAsyncDisposable
{
    private readonly List<StreamReader> _streams = [];

    internal static async Task<Listeners> Connect(HttpClient client, int count)
    {
        var listeners = new Listeners();
        for (int stream = 0; stream < count; stream++)
        {
            listeners._streams.Add(new StreamReader(await client.GetStreamAsync(new Uri("/api/v1/features/stream", UriKind.Relative))));
        }

        await Task.WhenAll(listeners._streams.Select(stream => Hears(stream, "event: ready")));
        return listeners;
    }

    /// <summary>From the start of a change to the moment when the last of them was told.</summary>
    internal async Task<Latencies> Measure(HttpClient client, int changes)
    {
        var taken = new List<double>();
        for (int change = 0; change < changes; change++)
        {
            Task told = Task.WhenAll(_streams.Select(stream => Hears(stream, "event: flag_changed")));
            long begin = Stopwatch.GetTimestamp();
            using HttpResponseMessage written = await client.PostAsync(
                new Uri($"/api/v1/features/flag_00007/rollout/{change}", UriKind.Relative), content: null);
            written.EnsureSuccessStatusCode();
            await told;
            taken.Add(Latencies.Since(begin));
        }

        return new Latencies(taken);
    }

    public ValueTask DisposeAsync()
    {
        _streams.ForEach(stream => stream.Dispose());
        return ValueTask.CompletedTask;
    }

    private static async Task Hears(StreamReader stream, string line)
    {
        while (await stream.ReadLineAsync() != line)
        {
        }
    }
}
