using System.Globalization;
using System.Text;

namespace Flags.Manifest;

/// <summary>Writes JSON without white space. Every character that some reader takes for a line break is escaped.</summary>
internal sealed class CompactJson(int capacity)
{
    private readonly StringBuilder _text = new(capacity);

    public CompactJson Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    public CompactJson Open() => Raw("{");

    public CompactJson Close() => Raw("}");

    public CompactJson Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(':');
        return this;
    }

    public CompactJson Bool(string name, bool value) => Name(name).Raw(value ? "true" : "false");

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

        Name(name).Raw("[");
        foreach (string item in list)
        {
            Separate();
            Quote(item);
        }

        return Raw("]");
    }

    public override string ToString() => _text.ToString();

    private void Separate()
    {
        if (_text[_text.Length - 1] is not ('{' or '['))
        {
            _text.Append(',');
        }
    }

    private void Quote(string value)
    {
        _text.Append('"');
        int copied = 0;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is '"' or '\\' || char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                _text.Append(value, copied, i - copied);
                _text.Append(c is '"' or '\\' ? "\\" + c : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
                copied = i + 1;
            }
        }

        _text.Append(value, copied, value.Length - copied).Append('"');
    }
}
