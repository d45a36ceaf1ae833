using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Flags.AspNetCore.Tests.Descriptions;

/// <summary>Values by chance: right ones, wrong ones, and those that programs tend to stumble over.</summary>
internal sealed class FuzzedValues(Random random)
{
    // Stands for half of a surrogate pair, which no writer of JSON writes.
    private const string HalfOfAPair = "half-of-a-pair";

    private static readonly string[] Texts =
    [
        "new_checkout", "night_mode", "old_search", "no_such_flag", "ada@example.com", "a/b", "50% off", "%2F", "Žofie ☃ 🚀", "' OR 1=1 --",
        "null", "\u202e", "a b+c&d=e?f#g", "\r\n", "*", "\ufffd", "{flag}", new string('x', 500),
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "2", "12.5", "99.99", "100", "100.001", "-1", "1e3", "NaN", "٣", "0x10", "9223372036854775807", "9223372036854775808",
        "007", " 1", "1,5",
    ];

    private static readonly string[] Headers =
        ["*", "\"0\"", "\"1\"", "W/\"1\"", "\"0\", \"1\"", "0", "\"", "", "\"x", "nonsense-1", "a-9223372036854775808", new string('"', 100)];

    private static readonly string?[] Tokens =
        [null, AspNetCore.Tests.Tokens.User, AspNetCore.Tests.Tokens.Reader, AspNetCore.Tests.Tokens.Writer, AspNetCore.Tests.Tokens.Writer];

    internal bool Sometimes() => random.Next(3) == 0;

    internal string? Token() => OneOf(Tokens);

    internal string Header() => OneOf(Headers);

    internal string Text(string? type) => type is "integer" or "number" ? OneOf(Numbers) : random.Next(8) == 0 ? "a\u0000b" : OneOf(Texts);

    /// <summary>Without what a server may refuse before any endpoint is reached.</summary>
    internal string PathSegment(string? type) => type is "integer" or "number" ? OneOf(Numbers) : OneOf(Texts);

    internal HttpContent Body(JsonNode schema, JsonNode document)
    {
        var text = (Value(schema, document, depth: 0)?.ToJsonString() ?? "null")
            .Replace(HalfOfAPair, "\\ud800", StringComparison.Ordinal);
        if (Sometimes())
        {
            text = Damaged(text);
        }

        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue(random.Next(20) == 0 ? "text/plain" : "application/json");
        return content;
    }

    private JsonNode? Value(JsonNode schema, JsonNode document, int depth)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            return Value(document["components"]!["schemas"]![reference.Split('/')[^1]]!, document, depth);
        }

        if (random.Next(6) == 0 || depth > 4)
        {
            return Anything();
        }

        if (schema["properties"] is JsonObject properties)
        {
            return new JsonObject(properties.Where(_ => random.Next(2) == 0).Select(property =>
                KeyValuePair.Create(property.Key, Value(property.Value!, document, depth + 1))));
        }

        var types = schema["type"] is JsonArray several ? several.Select(type => (string)type!).ToArray() : [(string?)schema["type"] ?? ""];
        return OneOf(types) switch
        {
            "array" => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(schema["items"]!, document, depth + 1))]),
            "boolean" => random.Next(2) == 0,
            "number" => Math.Round((decimal)random.NextDouble() * 100, random.Next(4)),
            "string" => OneOf([.. Texts, "2026-03-15", "2026-W01-1", "2026-02-30", "99999-01-01"]),
            _ => null,
        };
    }

    private JsonNode? Anything() => random.Next(6) switch
    {
        0 => null,
        1 => new JsonArray(),
        2 => new JsonObject { ["unheard_of"] = 1 },
        3 => JsonNode.Parse("1e400"),
        4 => HalfOfAPair,
        _ => JsonValue.Create(OneOf(Texts)),
    };

    private string Damaged(string text)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(4) switch
        {
            0 => text[..at],
            1 => text.Insert(at, OneOf(["{", "[", "\"", "\\", ",", "\u0000", "\ufeff", new string('[', 200)])),
            2 => text + text,
            _ => at < text.Length ? text.Remove(at, 1) : "",
        };
    }

    private T OneOf<T>(T[] values) => values[random.Next(values.Length)];
}
