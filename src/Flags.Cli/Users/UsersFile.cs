using System.Text;
using System.Text.Json;
using Flags.Cli.CommandLine;

namespace Flags.Cli.Users;

/// <summary>
/// User ids, one a line. In a text file the line is the id, blanks included; in a <c>.jsonl</c> or <c>.ndjson</c> file
/// it is a JSON string or null, or an object with the field <c>user</c>, so that an id may hold a line break.
/// Read as a stream: memory does not grow with the file.
/// </summary>
internal sealed class UsersFile : IDisposable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _path;
    private readonly Stream _stream;
    private readonly LineReader _lines;
    private readonly bool _isJson;

    private UsersFile(string path, Stream stream)
    {
        _path = path;
        _stream = stream;
        _lines = new LineReader(stream);
        _isJson = Path.GetExtension(path).ToLowerInvariant() is ".jsonl" or ".ndjson";
    }

    /// <summary>The file's length in bytes; null when it is a pipe.</summary>
    internal long? Length => _stream.CanSeek ? _stream.Length : null;

    /// <summary>How much of it was read, in bytes.</summary>
    internal long BytesRead => _lines.BytesRead;

    /// <summary>Opens a file; <c>-</c> is standard input.</summary>
    /// <exception cref="CommandFailure">It does not exist.</exception>
    internal static UsersFile Open(string path)
    {
        if (path == "-")
        {
            return new UsersFile("standard input", Console.OpenStandardInput());
        }

        return File.Exists(path)
            ? new UsersFile(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0))
            : throw new CommandFailure($"There is no users file '{path}'.");
    }

    /// <summary>The ids in the file's order. It can be read once.</summary>
    /// <exception cref="CommandFailure">A line is not UTF-8, or not the JSON it should be.</exception>
    internal IEnumerable<string?> Read()
    {
        while (TryRead(out var user))
        {
            yield return user;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private bool TryRead(out string? user)
    {
        if (!_lines.TryRead(out var line))
        {
            user = null;
            return false;
        }

        if (_lines.Line == 1 && line.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
        }

        user = _isJson ? FromJson(line) : FromText(line);
        return true;
    }

    private string FromText(ReadOnlySpan<byte> line)
    {
        try
        {
            return StrictUtf8.GetString(line);
        }
        catch (DecoderFallbackException mistake)
        {
            throw Bad("is not UTF-8. Save the file as UTF-8.", mistake);
        }
    }

    private string? FromJson(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            return UserJson.Read(ref json);
        }
        catch (JsonException mistake)
        {
            throw Bad("is not a JSON string, null, or an object with the field \"user\".", mistake);
        }
    }

    private CommandFailure Bad(string what, Exception cause) => new($"{_path}: line {_lines.Line} {what}", cause);
}
