using System.Globalization;
using Flags.Cli.Output;
using Spectre.Console;

namespace Flags.Cli.Comparison;

/// <summary>For people: a line for each user who changes sides, if wanted, then a table of the flags.</summary>
internal sealed class TextDiff(bool showUsers) : DiffReport
{
    /// <inheritdoc/>
    internal override void Write(in SideChange change)
    {
        if (showUsers)
        {
            var (sign, colour) = change.After.Enabled ? ("+", Color.Green) : ("-", Color.Red);
            Screen.Output.Write(new Text(sign, new Style(colour)));
            Screen.Output.WriteLine($" {change.Flag}  {VisibleText.Of(change.User ?? "(nobody)")}  {change.Before.Reason} -> {change.After.Reason}");
        }
    }

    /// <inheritdoc/>
    internal override void Write(IReadOnlyList<SideCount> counts)
    {
        var table = new Table { Border = Screen.Output.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
        table.AddColumns("Flag", "Users", "On before", "On after", "Turned on", "Turned off");
        foreach (var count in counts)
        {
            table.AddRow(
                new Text(count.Flag),
                Number(count.Users),
                Number(count.OnBefore),
                Number(count.OnAfter),
                Number(count.TurnedOn, Color.Green),
                Number(count.TurnedOff, Color.Red));
        }

        Screen.Output.Write(table);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }

    private static Text Number(long number, Color? colour = null) =>
        new(number.ToString("N0", CultureInfo.InvariantCulture), number > 0 && colour is { } shown ? new Style(shown) : Style.Plain);
}
