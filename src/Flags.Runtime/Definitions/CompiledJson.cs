using System.Text;
using System.Text.Json;

namespace Flags;

/// <summary>Reads the JSON of compiled manifests, piece by piece; the text must be UTF-8.</summary>
/// <remarks>
/// The platform's reader would take a third of a program's time to its first answer, because nothing of it is ready when the
/// program starts. This leaves to it what is rare: escapes.
/// </remarks>
internal ref struct CompiledJson(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private bool _opened;
    private int _at;

    /// <summary>How many bytes are read.</summary>
    public readonly int At => _at;

    /// <summary>True when only white space is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            Next();
            return _at == _text.Length;
        }
    }

    public void Take(char token)
    {
        if (Next() != token)
        {
            throw Expected(token);
        }

        _at++;
    }

    public void Open(char bracket)
    {
        Take(bracket);
        _opened = true;
    }

    /// <summary>True, with the comma read, before each element; false, with the bracket read, after the last.</summary>
    public bool HasMore(char bracket)
    {
        bool isFirst = _opened;
        _opened = false;
        if (Next() == bracket)
        {
            _at++;
            return false;
        }

        if (!isFirst)
        {
            Take(',');
        }

        return true;
    }

    public string Name()
    {
        string name = Text();
        Take(':');
        return name;
    }

    public string Text()
    {
        Take('"');
        ReadOnlySpan<byte> rest = _text[_at..];
        int length = rest.IndexOfAny((byte)'"', (byte)'\\');
        if (length < 0 || rest[length] == '\\')
        {
            return TextWithEscapes();
        }

        _at += length + 1;
        return Encoding.UTF8.GetString(rest[..length]);
    }

    public List<string> Texts()
    {
        var texts = new List<string>();
        Open('[');
        while (HasMore(']'))
        {
            texts.Add(Text());
        }

        return texts;
    }

    public bool Boolean(string field)
    {
        bool isTrue = TryTake("true"u8);
        return isTrue || TryTake("false"u8) ? isTrue : throw Bad(field, "must be true or false");
    }

    public Percentage Percentage(string field)
    {
        Next();
        ReadOnlySpan<byte> rest = _text[_at..];
        int length = rest.IndexOfAny((byte)',', (byte)'}');
        if (length < 0 || !Flags.Percentage.TryParse(rest[..length][Ascii.TrimEnd(rest[..length])], out Percentage percentage))
        {
            throw Bad(field, "must be a number from 0 to 100 with at most two decimals");
        }

        _at += length;
        return percentage;
    }

    public DateGate Date(string field)
    {
        if (TryTake("null"u8))
        {
            return DateGate.None;
        }

        return DateGate.TryParse(Text(), out DateGate gate) ? gate : throw Bad(field, "must be an ISO 8601 instant, or null");
    }

    private bool TryTake(ReadOnlySpan<byte> word)
    {
        Next();
        if (!_text[_at..].StartsWith(word))
        {
            return false;
        }

        _at += word.Length;
        return true;
    }

    // The character that comes next, as far as it is ASCII; '\0' at the end.
    private char Next()
    {
        while (_at < _text.Length && _text[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            _at++;
        }

        return _at < _text.Length ? (char)_text[_at] : '\0';
    }

    private string TextWithEscapes()
    {
        var json = new Utf8JsonReader(_text[(_at - 1)..]);
        try
        {
            json.Read();
            _at += (int)json.BytesConsumed - 1;
            return json.GetString()!;
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException)
        {
            throw new FormatException(mistake.Message, mistake);
        }
    }

    private FormatException Expected(char token) => new(
        $"Expected '{token}', found {(IsAtEnd ? "the end" : $"'{Next()}'")}.");

    private static FormatException Bad(string field, string rule) => new($"\"{field}\" {rule}.");
}
