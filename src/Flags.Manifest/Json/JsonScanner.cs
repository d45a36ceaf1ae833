namespace Flags.Manifest;

/// <summary>Reads white space, comments and single tokens, each character once.</summary>
internal sealed class JsonScanner(string text, JsonErrors errors)
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly char[] Brackets = ['{', '}', '[', ']'];

    /// <summary>The position of the next character.</summary>
    public int At { get; set; } = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    /// <summary>The end of the last token; where something is missing, it is missing here.</summary>
    public int EndOfToken { get; private set; }

    /// <summary>Whether an unclosed string or comment has swallowed brackets that others will be missing.</summary>
    public bool LostBracket { get; private set; }

    public bool AtEnd => At == text.Length;

    public char Current => text[At];

    /// <summary>Goes to the next token.</summary>
    public void SkipTrivia()
    {
        while (At < text.Length)
        {
            char c = text[At];
            if (c is ' ' or '\n' or '\r' or '\t')
            {
                At++;
            }
            else if (c != '/' || !SkipComment())
            {
                return;
            }
        }
    }

    /// <summary>Reads a string with its quotes. One that its line does not end is reported and cut at the line's end.</summary>
    public JsonNode ReadString()
    {
        JsonNode node = new() { Kind = JsonKind.String, Start = At };
        int badness = 0;
        int i = At + 1;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c is > '"' and < '\uD800' and not '\\')
            {
                continue;
            }

            if (c == '"')
            {
                break;
            }

            if (c == '\\')
            {
                node.HasEscapes = true;
                i = SkipEscape(i, ref badness);
            }
            else if (c < ' ')
            {
                if (c is '\n' or '\r')
                {
                    break;
                }

                BadToken(i, i + 1, $"a string may not hold the control character U+{(int)c:X4}; write \\u{(int)c:x4}", ref badness);
            }
            else if (char.IsSurrogate(c))
            {
                i = SkipSurrogate(i, ref badness);
            }
        }

        bool isClosed = i < text.Length && text[i] == '"';
        if (!isClosed)
        {
            errors.Structural(At, i, "this string has no closing quote on its line");
            LostBracket |= text.IndexOfAny(Brackets, At, i - At) >= 0;
        }

        return Finish(node, isClosed ? i + 1 : i, badness > 0 || !isClosed);
    }

    /// <summary>Reads a number by the grammar of RFC 8259.</summary>
    public JsonNode ReadNumber()
    {
        JsonNode node = new() { Kind = JsonKind.Number, Start = At };
        int i = At + (text[At] == '-' ? 1 : 0);
        int whole = i;
        i = SkipDigits(i);
        bool isGood = i > whole && (text[whole] != '0' || i == whole + 1);
        if (isGood && i < text.Length && text[i] == '.')
        {
            int fraction = i + 1;
            i = SkipDigits(fraction);
            isGood = i > fraction;
        }

        if (isGood && i < text.Length && text[i] is 'e' or 'E')
        {
            i += i + 1 < text.Length && text[i + 1] is '+' or '-' ? 2 : 1;
            int exponent = i;
            i = SkipDigits(i);
            isGood = i > exponent;
        }

        int end = i;
        while (end < text.Length && (IsWordPart(text[end]) || text[end] is '.' or '+'))
        {
            end++;
        }

        if (!isGood || end > i)
        {
            errors.Lexical(At, end, $"'{Shown(At, end)}' is not a JSON number, such as 12.5");
            isGood = false;
        }

        return Finish(node, end, !isGood);
    }

    /// <summary>Reads <c>true</c>, <c>false</c>, <c>null</c>, or reports what stands in their place.</summary>
    public JsonNode ReadWord()
    {
        JsonNode node = new() { Start = At };
        int end = EndOfWord(At);
        JsonKind? kind = (end - At) switch
        {
            4 when Stands("true") => JsonKind.True,
            5 when Stands("false") => JsonKind.False,
            4 when Stands("null") => JsonKind.Null,
            _ => null,
        };
        if (kind is null)
        {
            errors.Structural(At, end, $"'{Shown(At, end)}' is not a JSON value{WordHint(Shown(At, end))}");
        }

        node.Kind = kind ?? JsonKind.Bad;
        return Finish(node, end, kind is null);
    }

    /// <summary>Reads an unquoted name, or one in single quotes, without reporting it.</summary>
    public JsonNode ReadUnquoted() => Finish(new JsonNode { Start = At }, text[At] == '\'' ? EndOfSingleQuoted(At) : EndOfWord(At), true);

    /// <summary>Reads a value in single quotes and reports it.</summary>
    public JsonNode ReadSingleQuoted()
    {
        int end = EndOfSingleQuoted(At);
        errors.Lexical(At, end, "strings stand in double quotes");
        return Finish(new JsonNode { Start = At }, end, true);
    }

    /// <summary>Reads a bracket, comma or colon.</summary>
    public void ReadPunctuation() => EndOfToken = ++At;

    public static bool IsWordStart(char c) => char.IsLetter(c) || c is '_' or '$';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '-';

    private static string WordHint(string word)
    {
        string lower = word.ToLowerInvariant();
        return lower switch
        {
            "true" or "false" or "null" => $"; write {lower}",
            "none" or "nil" or "undefined" => "; write null",
            "yes" or "on" => "; write true",
            "no" or "off" => "; write false",
            "nan" or "infinity" => "; JSON has no such number",
            _ => "; a string stands in double quotes",
        };
    }

    private JsonNode Finish(JsonNode node, int end, bool isBad)
    {
        node.Kind = isBad ? JsonKind.Bad : node.Kind;
        node.Length = end - At;
        At = EndOfToken = end;
        return node;
    }

    // The first mistake of a token is reported; one that breaks JSON's grammar also after one that only breaks the text.
    private void BadToken(int start, int end, string message, ref int badness, JsonErrorKind kind = JsonErrorKind.Syntax)
    {
        int rank = kind == JsonErrorKind.Syntax ? 2 : 1;
        if (badness < rank)
        {
            errors.Lexical(start, end, message, kind);
            badness = rank;
        }
    }

    private int SkipEscape(int at, ref int badness)
    {
        if (at + 1 >= text.Length || text[at + 1] is '\n' or '\r')
        {
            return at;
        }

        char letter = text[at + 1];
        if (letter != 'u')
        {
            if (JsonEscape.Single(letter) == '\0')
            {
                BadToken(at, at + 2, $"'\\{letter}' is not an escape; a backslash itself is written \\\\", ref badness);
            }

            return at + 1;
        }

        if (!JsonEscape.IsUnit(text, at + 2))
        {
            BadToken(at, at + 2, "'\\u' is followed by four hexadecimal digits", ref badness);
            return at + 1;
        }

        char unit = JsonEscape.Unit(text, at + 2);
        int end = at + 5;
        if (!char.IsSurrogate(unit))
        {
            return end;
        }

        bool hasLow = char.IsHighSurrogate(unit) && end + 2 < text.Length && text[end + 1] == '\\' && text[end + 2] == 'u'
            && JsonEscape.IsUnit(text, end + 3) && char.IsLowSurrogate(JsonEscape.Unit(text, end + 3));
        if (!hasLow)
        {
            BadToken(at, end + 1, "this escape is half of a surrogate pair; its other half is missing", ref badness, JsonErrorKind.LoneSurrogate);
        }

        return hasLow ? end + 6 : end;
    }

    private int SkipSurrogate(int at, ref int badness)
    {
        if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
        {
            return at + 1;
        }

        BadToken(at, at + 1, "this is half of a surrogate pair; its other half is missing", ref badness, JsonErrorKind.LoneSurrogate);
        return at;
    }

    private bool SkipComment()
    {
        char second = At + 1 < text.Length ? text[At + 1] : '\0';
        if (second == '/')
        {
            int end = At + 2;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
            {
                if (text[end] is '\u2028' or '\u2029')
                {
                    // System.Text.Json refuses these here, because JavaScript takes them for the end of the comment.
                    errors.Lexical(end, end + 1, "a comment may not hold a Unicode line separator");
                }

                end++;
            }

            At = end;
            return true;
        }

        if (second != '*')
        {
            return false;
        }

        int close = text.IndexOf("*/", At + 2, StringComparison.Ordinal);
        if (close < 0)
        {
            errors.Structural(At, At + 2, "this comment has no closing */");
            At = text.Length;
        }
        else
        {
            At = close + 2;
        }

        return true;
    }

    private int SkipDigits(int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    private int EndOfWord(int at)
    {
        while (at < text.Length && IsWordPart(text[at]))
        {
            at++;
        }

        return at;
    }

    private int EndOfSingleQuoted(int at)
    {
        int end = at + 1;
        while (end < text.Length && text[end] is not ('\'' or '\n' or '\r'))
        {
            end++;
        }

        return end < text.Length && text[end] == '\'' ? end + 1 : end;
    }

    private bool Stands(string word) => string.CompareOrdinal(text, At, word, 0, word.Length) == 0;

    private string Shown(int start, int end) => end - start > 40 ? text.Substring(start, 40) + "…" : text.Substring(start, end - start);
}
