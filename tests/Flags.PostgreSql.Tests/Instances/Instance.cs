using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Flags.Testing;

namespace Flags.PostgreSql.Tests.Instances;

/// <summary>A running <see cref="InstanceProgram"/>: tells it what to do, and waits for what it says.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Channel<long[]>> _said = [];
    private readonly Process _process;

    private Instance(string database)
    {
        _process = new Process
        {
            StartInfo = Command.StartInfo(".", "dotnet", [typeof(Instance).Assembly.Location, "instance", database]),
        };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
    }

    internal static async Task<Instance> Start(string database)
    {
        var instance = new Instance(database);
        await instance.Says("ready");
        return instance;
    }

    /// <summary>Asks for a change of the rollout, in hundredths of a percent.</summary>
    internal Task Write(int hundredths) =>
        _process.StandardInput.WriteLineAsync(hundredths.ToString(CultureInfo.InvariantCulture));

    /// <summary>How many flags were evaluated up to now, and how many of these wrongly.</summary>
    internal async Task<(long Evaluated, long Failed)> Evaluations()
    {
        await _process.StandardInput.WriteLineAsync("count");
        var counts = await Says("evaluated");
        return (counts[0], counts[1]);
    }

    /// <summary>The values of the next line with this word.</summary>
    internal async Task<long[]> Says(string word) => await Of(word).Reader.ReadAsync().AsTask().WaitAsync(Limit);

    /// <summary>Forgets what it said up to now.</summary>
    internal void Forget(string word)
    {
        while (Of(word).Reader.TryRead(out _))
        {
        }
    }

    /// <summary>The moment at which it decided by this rollout.</summary>
    internal async Task<long> Sees(int hundredths)
    {
        while (true)
        {
            var seen = await Says("sees");
            if (seen[0] == hundredths)
            {
                return seen[1];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync().WaitAsync(Limit);
        _process.Dispose();
    }

    private Channel<long[]> Of(string word) => _said.GetOrAdd(word, _ => Channel.CreateUnbounded<long[]>());

    private void Note(string? line)
    {
        if (line?.Split(' ') is [{ } word, .. var values])
        {
            Of(word).Writer.TryWrite([.. values.Select(value => long.Parse(value, CultureInfo.InvariantCulture))]);
        }
    }
}
