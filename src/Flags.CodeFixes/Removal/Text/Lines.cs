using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Text;

/// <summary>Questions about the lines of a text.</summary>
internal static class Lines
{
    public static bool IsBlank(this SourceText text, int line) =>
        line >= 0 && line < text.Lines.Count && text.FirstInk(line) == text.Lines[line].End;

    /// <summary>Returns the position of the first character of the line that is not white space, or the line's end.</summary>
    public static int FirstInk(this SourceText text, int line)
    {
        var span = text.Lines[line].Span;
        var position = span.Start;
        while (position < span.End && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    public static int LineOf(this SourceText text, int position) => text.Lines.GetLineFromPosition(position).LineNumber;

    /// <summary>Returns the white space that the line of <paramref name="position"/> begins with.</summary>
    public static string IndentationAt(this SourceText text, int position)
    {
        var line = text.LineOf(position);
        var start = text.Lines[line].Start;
        return text.ToString(TextSpan.FromBounds(start, text.FirstInk(line)));
    }

    public static bool StartsItsLine(this SourceText text, int position) => text.FirstInk(text.LineOf(position)) == position;

    /// <summary>Returns the line break that the text uses.</summary>
    public static string LineBreak(this SourceText text)
    {
        foreach (var line in text.Lines)
        {
            if (line.EndIncludingLineBreak > line.End)
            {
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }

    public static TextSpan TrimWhiteSpace(this SourceText text, TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
