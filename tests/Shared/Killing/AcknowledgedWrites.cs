using System.Diagnostics;
using System.Globalization;

namespace Flags.Testing;

/// <summary>What a killed <see cref="EndlessWriter"/> had been told is written, to compare with what is.</summary>
internal sealed class AcknowledgedWrites
{
    private readonly Dictionary<long, int> _written = [];

    internal int Count => _written.Count;

    /// <summary>Starts a writer, and does the harm after so many writes and so long into the next one.</summary>
    internal async Task Of(ProcessStartInfo start, int writes, int microseconds, Func<Process, Task> harm)
    {
        using var writer = new Process { StartInfo = start };
        writer.Start();
        for (var i = 0; i < writes; i++)
        {
            Note(await writer.StandardOutput.ReadLineAsync());
        }

        // The moment within a write is at random too.
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin).TotalMicroseconds < microseconds;)
        {
            Thread.SpinWait(10);
        }

        await harm(writer);
        writer.Kill();
        await writer.WaitForExitAsync();
        var rest = await writer.StandardOutput.ReadToEndAsync();
        foreach (var line in rest.Split('\n').SkipLast(1))
        {
            Note(line);
        }
    }

    /// <summary>Every one of them is in the history, no version is missing, and the state is the history's end.</summary>
    internal async Task MustStandIn(IFlagOverrideStore store)
    {
        var content = await store.ReadAsync(default);
        var written = new SortedDictionary<long, FlagHistoryEntry>();
        foreach (var (key, stored) in content.Overrides)
        {
            var history = await store.ReadHistoryAsync(key, before: null, limit: int.MaxValue, default);
            Assert.Equal((stored.Version, stored.Override), (history[0].Version, history[0].New));
            Assert.All(
                history.Zip(history.Skip(1).Select(entry => entry.New).Append(FlagOverride.None)),
                pair => Assert.Equal(pair.Second, pair.First.Old));
            history.ToList().ForEach(entry => written.Add(entry.Version, entry));
        }

        Assert.Equal(Enumerable.Range(1, (int)content.Version).Select(version => (long)version), written.Keys);
        Assert.All(_written, write => Assert.Equal(
            Percentage.FromHundredths(write.Value), written[write.Key].New.RolloutPercentage));
    }

    private void Note(string? line)
    {
        var words = Assert.IsType<string>(line).Split(' ');
        _written.Add(
            long.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[1], CultureInfo.InvariantCulture));
    }
}
