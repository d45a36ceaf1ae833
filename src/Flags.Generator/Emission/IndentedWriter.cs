using System.Text;

namespace Flags.Generator.Emission;

/// <summary>Builds source text line by line. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class IndentedWriter
{
    private static readonly string[] Indents = ["", "    ", "        ", "            ", "                "];

    private readonly StringBuilder _text;
    private int _depth;
    private bool _atLineStart = true;

    internal IndentedWriter(int capacity) => _text = new StringBuilder(capacity);

    internal IndentedWriter Write(string text)
    {
        if (_atLineStart)
        {
            _text.Append(Indents[_depth]);
            _atLineStart = false;
        }

        _text.Append(text);
        return this;
    }

    internal IndentedWriter WriteLine(string text) => Write(text).EndLine();

    internal IndentedWriter EndLine()
    {
        _text.Append('\n');
        _atLineStart = true;
        return this;
    }

    internal IndentedWriter Open()
    {
        WriteLine("{");
        _depth++;
        return this;
    }

    internal IndentedWriter Close(string closing = "}")
    {
        _depth--;
        return WriteLine(closing);
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

    public override string ToString() => _text.ToString();
}
