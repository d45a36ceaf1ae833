namespace Flags.Generator.Emission;

/// <summary>Builds source text line by line. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class IndentedWriter
{
    private const int IndentWidth = 4;
    private const int LargestKept = 4 * 1024 * 1024;

    // A thousand flags are more than a megabyte of text: the buffer is kept for the next edit instead of collected.
    [ThreadStatic]
    private static char[]? _kept;

    private char[] _text = _kept ?? new char[16 * 1024];
    private int _length;
    private int _depth;
    private bool _atLineStart = true;

    internal IndentedWriter() => _kept = null;

    internal IndentedWriter Write(string text)
    {
        var indent = _atLineStart ? _depth * IndentWidth : 0;
        Reserve(indent + text.Length);
        if (indent > 0)
        {
            _text.AsSpan(_length, indent).Fill(' ');
            _length += indent;
        }

        text.CopyTo(0, _text, _length, text.Length);
        _length += text.Length;
        _atLineStart = false;
        return this;
    }

    internal IndentedWriter WriteLine(string text) => Write(text).EndLine();

    internal IndentedWriter EndLine()
    {
        Reserve(1);
        _text[_length++] = '\n';
        _atLineStart = true;
        return this;
    }

    internal IndentedWriter Open()
    {
        WriteLine("{");
        _depth++;
        return this;
    }

    internal IndentedWriter Close()
    {
        _depth--;
        return WriteLine("}");
    }

    internal IndentedWriter Indent()
    {
        _depth++;
        return this;
    }

    internal IndentedWriter Outdent()
    {
        _depth--;
        return this;
    }

    /// <summary>The text. The writer is spent afterwards.</summary>
    internal string Finish()
    {
        var text = new string(_text, 0, _length);
        _kept = _text.Length <= LargestKept ? _text : null;
        _text = [];
        _length = 0;
        return text;
    }

    private void Reserve(int more)
    {
        if (_length + more > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_length + more, _text.Length * 2));
        }
    }
}
