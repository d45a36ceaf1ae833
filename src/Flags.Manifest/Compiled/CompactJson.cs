using System.Globalization;

namespace Flags.Manifest;

/// <summary>Writes JSON without white space. Every character that some reader takes for a line break is escaped.</summary>
internal sealed class CompactJson
{
    private char[] _text = new char[512];
    private int _length;
    private bool _needsComma;

    public CompactJson Raw(string text)
    {
        Append(text, 0, text.Length);
        return this;
    }

    public CompactJson Open() => Enter('{');

    public CompactJson Close() => Leave('}');

    public CompactJson Name(string name)
    {
        Quote(name);
        Append(':');
        _needsComma = false;
        return this;
    }

    public CompactJson Value(string literal)
    {
        _needsComma = true;
        return Raw(literal);
    }

    public CompactJson Bool(string name, bool value) => Name(name).Value(value ? "true" : "false");

    /// <summary>Writes a property, unless its value is null.</summary>
    public CompactJson Text(string name, string? value)
    {
        if (value is not null)
        {
            Name(name).Quote(value);
        }

        return this;
    }

    /// <summary>Writes a list, unless it is null or, where that means the same, empty.</summary>
    public CompactJson List(string name, EquatableArray<string>? items, bool keepEmpty = false)
    {
        if (items is not { } list || (list.IsEmpty && !keepEmpty))
        {
            return this;
        }

        Name(name).Enter('[');
        for (int i = 0; i < list.Count; i++)
        {
            Quote(list[i]);
        }

        return Leave(']');
    }

    /// <summary>Hands out what was written since the last time, which is forgotten.</summary>
    public void Take(LineSink sink)
    {
        sink(_text, _length);
        _length = 0;
        _needsComma = false;
    }

    private CompactJson Enter(char bracket)
    {
        Append(bracket);
        _needsComma = false;
        return this;
    }

    private CompactJson Leave(char bracket)
    {
        Append(bracket);
        _needsComma = true;
        return this;
    }

    private void Quote(string value)
    {
        if (_needsComma)
        {
            Append(',');
        }

        _needsComma = true;
        Append('"');
        int copied = 0;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is (> '\\' and < '\x7F') or (>= '#' and <= '[') or ' ')
            {
                continue;
            }

            if (c is < ' ' or '"' or '\\' or (>= '\x7F' and <= '\x9F') or '\u2028' or '\u2029')
            {
                Append(value, copied, i - copied);
                Raw(c is '"' or '\\' ? "\\" + c : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
                copied = i + 1;
            }
        }

        Append(value, copied, value.Length - copied);
        Append('"');
    }

    private void Append(char c)
    {
        Reserve(1);
        _text[_length++] = c;
    }

    private void Append(string text, int start, int count)
    {
        Reserve(count);
        text.CopyTo(start, _text, _length, count);
        _length += count;
    }

    private void Reserve(int more)
    {
        if (_length + more > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_length + more, _text.Length * 2));
        }
    }
}
