using System.Diagnostics;
using System.Globalization;

namespace Flags.PostgreSql.Tests.Instances;

/// <summary>
/// What this program does instead of testing when it is started as an instance of a service: it evaluates flags all the
/// time, writes what its input says, and tells what it sees on its output, one word and its values a line.
/// </summary>
internal static class InstanceProgram
{
    private static readonly FlagDefinitions Definitions = FlagDefinitions.Parse(
        """{"flags":[{"key":"always","enabled":true,"rollout_percentage":100},{"key":"moving","enabled":true}]}"""u8);

    internal static async Task Run(IFlagOverrideStore store)
    {
        await using var flags = SnapshotStore.Create(Definitions, options => options.Store = store);
        flags.Changed += (_, change) => Say("sees", RolloutIn(change.Snapshot), Stopwatch.GetTimestamp());
        var layer = flags.StoreLayer!;
        await layer.FirstRead;
        using var watch = Microsoft.Extensions.Primitives.ChangeToken.OnChange(
            layer.Watch, () => Say(layer.IsConnected ? "connected" : "away", Stopwatch.GetTimestamp()));
        using var load = new EvaluationLoad(flags);
        Say("ready");
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (line == "count")
            {
                Say("evaluated", load.Evaluated, load.Failed);
            }
            else
            {
                await Write(layer, int.Parse(line, CultureInfo.InvariantCulture));
            }
        }
    }

    private static async Task Write(StoreLayer layer, int hundredths)
    {
        var begin = Stopwatch.GetTimestamp();
        try
        {
            await layer.WriteAsync(Writing.Rollout("moving", hundredths));
            Say("wrote", hundredths, begin);
        }
        catch (Npgsql.NpgsqlException)
        {
            Say("refused", hundredths, begin);
        }
    }

    private static int RolloutIn(FlagSnapshot snapshot) => snapshot.Find("moving")!.Settings.RolloutPercentage.Hundredths;

    private static void Say(string word, params long[] values) => Console.WriteLine(
        string.Join(' ', values.Select(value => value.ToString(CultureInfo.InvariantCulture)).Prepend(word)));
}
