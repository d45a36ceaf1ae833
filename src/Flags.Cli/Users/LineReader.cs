namespace Flags.Cli.Users;

/// <summary>Reads a stream line by line as bytes, in constant memory. A line ends with LF or CR LF; neither is part of it.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>The number of the line read last, from 1.</summary>
    internal long Line { get; private set; }

    /// <summary>How many bytes were taken from the stream.</summary>
    internal long BytesRead { get; private set; }

    /// <summary>Reads the next line; false when there is none. The span is valid until the next call.</summary>
    internal bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = Take(searched + length, skip: 1);
                return true;
            }

            searched = _end - _start;
            if (!_atEnd)
            {
                Fill();
                continue;
            }

            line = Take(searched, skip: 0);
            return searched > 0;
        }
    }

    private ReadOnlySpan<byte> Take(int length, int skip)
    {
        var line = _buffer.AsSpan(_start, length);
        _start += length + skip;
        Line++;
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private void Fill()
    {
        var held = _end - _start;
        if (held == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
        else
        {
            _buffer.AsSpan(_start, held).CopyTo(_buffer);
        }

        _start = 0;
        _end = held;
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _atEnd = read == 0;
        _end += read;
        BytesRead += read;
    }
}
