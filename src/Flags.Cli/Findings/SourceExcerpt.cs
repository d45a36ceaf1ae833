namespace Flags.Cli.Findings;

/// <summary>A line of source, cut to what a terminal shows, and the marks that go below it.</summary>
/// <param name="Source">The line's text around the marked place.</param>
/// <param name="Indent">White space as wide as what stands before the place; tabs stay tabs.</param>
/// <param name="Marks">One caret for each column of the place.</param>
internal readonly record struct SourceExcerpt(string Source, string Indent, string Marks)
{
    private const int Before = 60;
    private const int Shown = 120;

    internal static SourceExcerpt Of(string line, Region region)
    {
        var column = Math.Clamp(region.Column - 1, 0, line.Length);
        var start = line.Length <= Shown ? 0 : Math.Max(0, column - Before);
        var source = line.Substring(start, Math.Min(Shown, line.Length - start));
        var end = region.EndLine == region.Line ? region.EndColumn - 1 : line.Length;
        var width = Math.Clamp(end - column, 1, Math.Max(1, start + source.Length - column));
        var indent = string.Concat(source.Take(column - start).Select(c => c == '\t' ? '\t' : ' '));
        return new SourceExcerpt(source, indent, new string('^', width));
    }
}
