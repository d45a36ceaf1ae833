namespace Flags.Manifest;

/// <summary>Finds lines and columns in a text. <c>\n</c>, <c>\r\n</c> and <c>\r</c> end a line, as in JSON editors.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;

    internal LineMap(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _starts = [.. starts];
        _length = text.Length;
    }

    /// <summary>The number of lines; 1 for an empty text.</summary>
    public int Count => _starts.Length;

    /// <summary>The line and column of a position.</summary>
    /// <param name="position">From 0 to the text's length.</param>
    /// <returns>The place, both numbers from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public LinePosition Find(int position)
    {
        if (position < 0 || position > _length)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, $"The text has {_length} characters.");
        }

        int index = Array.BinarySearch(_starts, position);
        int line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, position - _starts[line] + 1);
    }
}
