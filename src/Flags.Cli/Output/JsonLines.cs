using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Flags.Cli.Output;

/// <summary>Writes one JSON object a line, as UTF-8 bytes, to a stream that it does not own.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int FlushAt = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        // The output is no part of an HTML page; names and messages stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);
    private readonly Utf8JsonWriter _json;

    /// <summary>Writes to <paramref name="stream"/>, or to standard output.</summary>
    internal JsonLines(Stream? stream = null)
    {
        _stream = stream ?? Console.OpenStandardOutput();
        _json = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Writes one line: the object that <paramref name="fields"/> fills from <paramref name="value"/>.</summary>
    internal void Write<T>(in T value, Action<Utf8JsonWriter, T> fields)
    {
        _json.Reset();
        _json.WriteStartObject();
        fields(_json, value);
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Hands what is written so far to the stream.</summary>
    internal void Flush()
    {
        _stream.Write(_buffer.WrittenSpan);
        _stream.Flush();
        _buffer.ResetWrittenCount();
    }

    /// <summary>Flushes; the stream stays open.</summary>
    public void Dispose()
    {
        Flush();
        _json.Dispose();
    }
}
