using System.Globalization;
using System.Text;

namespace Flags.CodeFixes.Removal.ManifestEdit;

/// <summary>An entry of a JSON object: where its name starts, its value ends, and the comma behind it, if any, ends.</summary>
internal sealed record JsonEntry(string Key, int Start, int End, int? CommaEnd);

/// <summary>Finds the positions of an object's entries, past comments, without an opinion on anything else.</summary>
internal sealed class JsonScan(string text)
{
    private int _position;

    /// <summary>Returns the entries of the object that is the value of <paramref name="name"/> at the top level.</summary>
    public List<JsonEntry> EntriesOf(string name)
    {
        _position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        SkipBlank();
        return Entries().FirstOrDefault(entry => entry.Key == name) is { } found && Enter(found) ? Entries() : [];
    }

    private bool Enter(JsonEntry entry)
    {
        _position = entry.Start;
        SkipString();
        SkipBlank();
        _position++; // the colon
        SkipBlank();
        return true;
    }

    private char Current => _position < text.Length ? text[_position] : '\0';

    private List<JsonEntry> Entries()
    {
        var entries = new List<JsonEntry>();
        if (Current != '{')
        {
            return entries;
        }

        _position++;
        for (SkipBlank(); Current == '"'; SkipBlank())
        {
            var start = _position;
            var key = SkipString();
            SkipBlank();
            if (Current != ':')
            {
                break;
            }

            _position++;
            SkipBlank();
            SkipValue();
            var end = _position;
            SkipBlank();
            int? comma = null;
            if (Current == ',')
            {
                comma = ++_position;
            }

            entries.Add(new JsonEntry(key, start, end, comma));
        }

        return entries;
    }

    private void SkipValue()
    {
        var depth = 0;
        do
        {
            switch (Current)
            {
                case '"':
                    SkipString();
                    break;
                case '{' or '[':
                    depth++;
                    _position++;
                    break;
                case '}' or ']':
                    depth--;
                    _position++;
                    break;
                default:
                    SkipOther(depth);
                    break;
            }

            if (depth > 0)
            {
                SkipBlank();
            }
        }
        while (depth > 0 && _position < text.Length);
    }

    private void SkipOther(int depth)
    {
        if (depth > 0 && Current is ',' or ':')
        {
            _position++;
            return;
        }

        var start = _position;
        while (_position < text.Length && !char.IsWhiteSpace(Current) && Current is not (',' or '}' or ']' or '/'))
        {
            _position++;
        }

        _position += _position == start ? 1 : 0;
    }

    private string SkipString()
    {
        var value = new StringBuilder();
        for (_position++; _position < text.Length && Current != '"'; _position++)
        {
            if (Current == '\\' && _position + 1 < text.Length)
            {
                _position++;
                Unescape(value);
            }
            else
            {
                value.Append(Current);
            }
        }

        _position++;
        return value.ToString();
    }

    private void Unescape(StringBuilder value)
    {
        if (Current == 'u' && _position + 4 < text.Length
            && int.TryParse(text.Substring(_position + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            value.Append((char)code);
            _position += 4;
        }
        else
        {
            value.Append(Current);
        }
    }

    private void SkipBlank()
    {
        while (_position < text.Length)
        {
            if (char.IsWhiteSpace(Current))
            {
                _position++;
            }
            else if (IsAt("//"))
            {
                var end = text.IndexOf('\n', _position);
                _position = end < 0 ? text.Length : end;
            }
            else if (IsAt("/*"))
            {
                var end = text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                _position = end < 0 ? text.Length : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private bool IsAt(string mark) => string.CompareOrdinal(text, _position, mark, 0, mark.Length) == 0;
}
