using System.Globalization;
using System.Text;

namespace Flags.Cli.Output;

/// <summary>The difference of two texts as <c>git apply</c> and <c>patch</c> take it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The difference; empty when there is none. A file that goes has no text <paramref name="after"/>.</summary>
    internal static string Of(string path, string before, string? after)
    {
        var lines = LineDifference.Of(SplitLines(before), SplitLines(after ?? string.Empty));
        var text = new StringBuilder();
        foreach (var (start, end) in Hunks(lines))
        {
            if (text.Length == 0)
            {
                text.Append("--- a/").Append(path).Append(after is null ? "\n+++ /dev/null\n" : $"\n+++ b/{path}\n");
            }

            AppendHunk(text, lines, start, end);
        }

        return text.ToString();
    }

    /// <summary>The stretches of lines around the changes, each change with its context, those that meet joined.</summary>
    private static IEnumerable<(int Start, int End)> Hunks(IReadOnlyList<DifferenceLine> lines)
    {
        var start = -1;
        var end = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Sign == ' ')
            {
                continue;
            }

            if (start >= 0 && i - Context > end)
            {
                yield return (start, end);
                start = -1;
            }

            start = start < 0 ? Math.Max(0, i - Context) : start;
            end = Math.Min(lines.Count, i + Context + 1);
        }

        if (start >= 0)
        {
            yield return (start, end);
        }
    }

    private static void AppendHunk(StringBuilder text, IReadOnlyList<DifferenceLine> lines, int start, int end)
    {
        var hunk = lines.Skip(start).Take(end - start).ToList();
        var oldStart = lines.Take(start).Count(line => line.Sign != '+');
        var newStart = lines.Take(start).Count(line => line.Sign != '-');
        text.Append("@@ -").Append(Range(oldStart, hunk.Count(line => line.Sign != '+')))
            .Append(" +").Append(Range(newStart, hunk.Count(line => line.Sign != '-'))).Append(" @@\n");
        foreach (var line in hunk)
        {
            text.Append(line.Sign).Append(line.Text);
            if (!line.Text.EndsWith('\n'))
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
