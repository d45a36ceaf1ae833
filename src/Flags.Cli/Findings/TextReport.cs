using System.Globalization;
using Spectre.Console;

namespace Flags.Cli.Findings;

/// <summary>
/// For people: the place and the message as a compiler writes them, then the line of the source with a caret below.
/// </summary>
internal sealed class TextReport(IAnsiConsole console, Func<string, IReadOnlyList<string>> linesOf)
{
    internal void Write(Finding finding)
    {
        var region = finding.Region;
        console.Write(string.Create(CultureInfo.InvariantCulture, $"{finding.File}({region.Line},{region.Column}): "));
        console.Write(new Text($"{SeverityNames.Of(finding.Severity)} {finding.Id}", Colour(finding.Severity)));
        console.WriteLine($": {finding.Message}");
        var lines = linesOf(finding.File);
        if (region.Line <= lines.Count)
        {
            WriteExcerpt(SourceExcerpt.Of(lines[region.Line - 1], region), region.Line, Colour(finding.Severity));
        }

        foreach (var use in finding.Uses ?? [])
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       used in {use.File}({use.Line},{use.Column})"));
        }
    }

    private void WriteExcerpt(SourceExcerpt excerpt, int line, Style colour)
    {
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(6);
        console.WriteLine($"{number} | {excerpt.Source}");
        console.Write($"{new string(' ', number.Length)} | {excerpt.Indent}");
        console.Write(new Text(excerpt.Marks, colour));
        console.WriteLine();
    }

    private static Style Colour(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        FindingSeverity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
