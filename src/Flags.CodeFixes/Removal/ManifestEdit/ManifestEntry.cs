using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.ManifestEdit;

/// <summary>Takes one entry out of a manifest's text and leaves every other character alone, save a comma that would be left over.</summary>
public static class ManifestEntry
{
    /// <summary>Returns the text without the flag <paramref name="key"/>: without its lines, the comments directly above it, and one comma.
    /// Returns <paramref name="text"/> itself when it has no such entry or is no JSON.</summary>
    /// <param name="text">The manifest.</param>
    /// <param name="key">The flag's key.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SourceText Remove(SourceText text, string key)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = key ?? throw new ArgumentNullException(nameof(key));
        var entries = new JsonScan(text.ToString()).EntriesOf("flags");
        var index = entries.FindIndex(entry => entry.Key == key);
        if (index < 0)
        {
            return text;
        }

        var entry = entries[index];
        var changes = new List<TextChange> { new(Lines(text, entry), string.Empty) };
        var isLast = index == entries.Count - 1;
        if (isLast && entry.CommaEnd is null && index > 0 && entries[index - 1].CommaEnd is { } comma)
        {
            changes.Insert(0, new TextChange(new TextSpan(comma - 1, 1), string.Empty));
        }

        return text.WithChanges(changes);
    }

    /// <summary>The entry with its comma and, where it has lines of its own, those lines and the comments directly above them.</summary>
    private static TextSpan Lines(SourceText text, JsonEntry entry)
    {
        var end = entry.CommaEnd ?? entry.End;
        var (first, last) = (text.LineOf(entry.Start), text.LineOf(end));
        if (!text.StartsItsLine(entry.Start) || !IsCommentOrBlank(text.ToString(TextSpan.FromBounds(end, text.Lines[last].End))))
        {
            while (end < text.Length && text[end] == ' ' && entry.CommaEnd is not null)
            {
                end++;
            }

            return TextSpan.FromBounds(entry.Start, end);
        }

        var above = first;
        while (above > 0 && IsComment(text.ToString(text.Lines[above - 1].Span)))
        {
            above--;
        }

        if (text.IsBlank(above - 1))
        {
            above--;
        }
        else if (text.IsBlank(last + 1))
        {
            last++;
        }

        return TextSpan.FromBounds(text.Lines[above].Start, text.Lines[last].EndIncludingLineBreak);
    }

    private static bool IsCommentOrBlank(string rest) => string.IsNullOrWhiteSpace(rest) || IsComment(rest);

    private static bool IsComment(string line)
    {
        var trimmed = line.Trim();
        return trimmed.StartsWith("//", StringComparison.Ordinal)
            || (trimmed.StartsWith("/*", StringComparison.Ordinal) && trimmed.EndsWith("*/", StringComparison.Ordinal));
    }
}
