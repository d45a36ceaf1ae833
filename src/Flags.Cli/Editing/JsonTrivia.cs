namespace Flags.Cli.Editing;

/// <summary>White space and comments of a JSON text.</summary>
internal static class JsonTrivia
{
    /// <summary>The first place from <paramref name="at"/> on that holds neither, or the text's end.</summary>
    internal static int Skip(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                at++;
            }
            else if (text[at..].StartsWith("//"u8))
            {
                at = After(text, at, "\n"u8);
            }
            else if (text[at..].StartsWith("/*"u8))
            {
                at = After(text, at + 2, "*/"u8);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether a piece of a line holds nothing else, every comment in it being closed.</summary>
    internal static bool IsAll(ReadOnlySpan<byte> piece)
    {
        var opening = piece.LastIndexOf("/*"u8);
        var isOpen = opening >= 0 && piece[opening..].IndexOf("*/"u8) < 0 && piece[..opening].IndexOf("//"u8) < 0;
        return !isOpen && Skip(piece, 0) == piece.Length;
    }

    private static int After(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> end)
    {
        var found = text[at..].IndexOf(end);
        return found < 0 ? text.Length : at + found + end.Length;
    }
}
