using Microsoft.CodeAnalysis.Text;

namespace Flags.Generator.Emission;

/// <summary>Builds source text line by line. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class IndentedWriter
{
    private const int IndentWidth = 4;
    private const int FirstBlockLength = 2048;
    private static readonly char[] Spaces = new string(' ', 6 * IndentWidth).ToCharArray();

    private readonly List<char[]> _blocks = [];
    private char[] _block = [];
    private int _used;
    private int _depth;
    private bool _atLineStart = true;

    internal IndentedWriter Write(string text)
    {
        if (_atLineStart)
        {
            _atLineStart = false;
            Copy(Spaces, _depth * IndentWidth);
        }

        if (text.Length <= _block.Length - _used)
        {
            text.CopyTo(0, _block, _used, text.Length);
            _used += text.Length;
        }
        else
        {
            Copy(text.ToCharArray(), text.Length);
        }

        return this;
    }

    internal IndentedWriter WriteLine(string text) => Write(text).EndLine();

    internal IndentedWriter WriteUnindented(char[] text, int length)
    {
        Copy(text, length);
        return EndLine();
    }

    internal IndentedWriter EndLine()
    {
        if (_used == _block.Length)
        {
            AddBlock();
        }

        _block[_used++] = '\n';
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
    internal SourceText Finish()
    {
        var length = _blocks.Count == 0 ? 0 : ((_blocks.Count - 1) * EmittedText.BlockLength) + _used;
        return new EmittedText(_blocks, length);
    }

    private void Copy(char[] text, int count)
    {
        for (var copied = 0; copied < count;)
        {
            if (_used == _block.Length)
            {
                AddBlock();
            }

            var part = Math.Min(count - copied, _block.Length - _used);
            Array.Copy(text, copied, _block, _used, part);
            _used += part;
            copied += part;
        }
    }

    // The first block grows with a small text, of which there are more than of large ones.
    private void AddBlock()
    {
        if (_blocks.Count == 1 && _block.Length < EmittedText.BlockLength)
        {
            Array.Resize(ref _block, Math.Min(_block.Length * 2, EmittedText.BlockLength));
            _blocks[0] = _block;
            return;
        }

        _block = new char[_blocks.Count == 0 ? FirstBlockLength : EmittedText.BlockLength];
        _blocks.Add(_block);
        _used = 0;
    }
}
