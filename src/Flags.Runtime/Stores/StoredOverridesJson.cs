using System.Text.Json;

namespace Flags;

/// <summary>The content of a store as JSON: <c>{"version":2,"flags":{"a":{"version":1,"settings":{"enabled":true}}}}</c>.</summary>
internal static class StoredOverridesJson
{
    public static byte[] ToUtf8(StoredOverrides content)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteNumber("version", content.Version);
            json.WriteStartObject("flags");
            foreach ((string key, StoredOverride stored) in content.Overrides)
            {
                json.WriteStartObject(key);
                json.WriteNumber("version", stored.Version);
                json.WritePropertyName("settings");
                FlagOverrideJson.Write(json, stored.Override);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return text.ToArray();
    }

    /// <exception cref="FormatException">It is not what <see cref="ToUtf8"/> writes.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static StoredOverrides Parse(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        Expect(json.Read() && json.TokenType == JsonTokenType.StartObject);
        long version = ReadVersion(ref json);
        ExpectName(ref json, "flags"u8);
        Expect(json.Read() && json.TokenType == JsonTokenType.StartObject);
        var overrides = new Dictionary<string, StoredOverride>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string key = json.GetString()!;
            Expect(json.Read() && json.TokenType == JsonTokenType.StartObject);
            long written = ReadVersion(ref json);
            ExpectName(ref json, "settings"u8);
            json.Read();
            overrides.Add(key, new StoredOverride(written, FlagOverrideJson.ReadObject(ref json)));
            Expect(json.Read() && json.TokenType == JsonTokenType.EndObject);
        }

        Expect(json.Read() && json.TokenType == JsonTokenType.EndObject && !json.Read());
        return new StoredOverrides(version, overrides);
    }

    private static long ReadVersion(ref Utf8JsonReader json)
    {
        long version = 0;
        ExpectName(ref json, "version"u8);
        Expect(json.Read() && json.TokenType == JsonTokenType.Number && json.TryGetInt64(out version));
        return version;
    }

    private static void ExpectName(ref Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        Expect(json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(name));

    private static void Expect(bool met)
    {
        if (!met)
        {
            throw new FormatException("it is not what a store holds");
        }
    }
}
