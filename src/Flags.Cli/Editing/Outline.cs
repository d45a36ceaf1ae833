using System.Text;
using System.Text.Json;

namespace Flags.Cli.Editing;

/// <summary>Tells where a well-formed manifest's objects and properties stand, so that an edit touches nothing else.</summary>
internal static class Outline
{
    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Reads the root object of UTF-8 JSON, which may have comments, trailing commas and a byte order mark.</summary>
    /// <exception cref="JsonException">It is not well-formed, or no object.</exception>
    internal static OutlineObject Read(ReadOnlySpan<byte> utf8)
    {
        var mark = utf8.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var json = new Utf8JsonReader(utf8[mark..], Lenient);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A manifest is a JSON object.");
        }

        var root = ReadObject(ref json, mark);
        return json.Read() ? throw new JsonException("Something follows the manifest.") : root;
    }

    private static OutlineObject ReadObject(ref Utf8JsonReader json, int mark)
    {
        var start = (int)json.TokenStartIndex + mark;
        var properties = new List<OutlineProperty>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            properties.Add(ReadProperty(ref json, mark));
        }

        return new OutlineObject(start, (int)json.BytesConsumed + mark, properties);
    }

    private static OutlineProperty ReadProperty(ref Utf8JsonReader json, int mark)
    {
        var name = json.GetString()!;
        var start = (int)json.TokenStartIndex + mark;
        json.Read();
        var valueStart = (int)json.TokenStartIndex + mark;
        OutlineObject? inner = null;
        if (json.TokenType == JsonTokenType.StartObject)
        {
            inner = ReadObject(ref json, mark);
        }
        else
        {
            json.Skip();
        }

        return new OutlineProperty(name, start, valueStart, (int)json.BytesConsumed + mark, inner);
    }
}
