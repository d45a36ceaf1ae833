using System.Globalization;
using Flags.Cli.CommandLine;
using Flags.Cli.Output;
using Flags.Manifest;
using Spectre.Console;

namespace Flags.Cli.Listing;

/// <summary>The flags as a table for people.</summary>
internal static class FlagTable
{
    private const int BarWidth = 10;

    internal static void Write(IReadOnlyList<ListedFlag> flags, bool withFiles)
    {
        if (flags.Count == 0)
        {
            Screen.Error.WriteLine("No flag matches.");
            return;
        }

        var table = new Table { Border = Screen.Output.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
        string[] columns = ["Flag", "State", "Rollout", "Kind", "Owner", "Age", "Ends", "Tags", .. withFiles ? ["Manifest"] : Array.Empty<string>()];
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(column) { NoWrap = column is "Flag" or "State" or "Rollout" or "Ends" });
        }

        foreach (var flag in flags)
        {
            Text[] cells = [.. Cells(flag), .. withFiles ? [new Text(flag.File)] : Array.Empty<Text>()];
            table.AddRow(cells);
        }

        Screen.Output.Write(table);
    }

    private static IEnumerable<Text> Cells(ListedFlag flag)
    {
        yield return new Text(flag.Entry.Key, new Style(decoration: Decoration.Bold));
        yield return new Text(flag.State, StateColour(flag.State));
        yield return new Text(Bar(flag.Entry.RolloutHundredths));
        yield return new Text(FlagKindNames.Of(flag.Entry.Kind));
        yield return new Text(flag.Entry.Owner ?? "-");
        yield return new Text(flag.AgeInDays is { } days ? string.Create(CultureInfo.InvariantCulture, $"{days} d") : "-");
        yield return new Text(flag.Entry.EndDate is { } end ? Instants.Show(end) : "-", EndColour(flag));
        yield return new Text(string.Join(", ", flag.Entry.Tags.DefaultIfEmpty("-")));
    }

    private static string Bar(int hundredths)
    {
        var full = (hundredths * BarWidth) / 10_000;
        // A rollout that has begun must not look like none.
        full = full == 0 && hundredths > 0 ? 1 : full;
        return new string('█', full) + new string('░', BarWidth - full);
    }

    private static Style StateColour(string state) => state switch
    {
        "on" => new Style(Color.Green),
        "off" => new Style(Color.Grey),
        "expired" => new Style(Color.Red),
        _ => new Style(Color.Yellow),
    };

    private static Style EndColour(ListedFlag flag) => flag.Lifecycle.Any(finding => finding.Id is LifecycleRule.Expired)
        ? new Style(Color.Red)
        : flag.Lifecycle.Any(finding => finding.Id is LifecycleRule.ExpiresSoon) ? new Style(Color.Yellow) : Style.Plain;
}
