using System.Text.Json;

namespace Flags;

/// <summary>
/// Reads the compiled manifest. It was checked when it was written, so the first mistake ends the reading: it means
/// that the generator and the runtime are of different versions.
/// </summary>
internal static class CompiledManifestReader
{
    public static FlagDefinition[] Read(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 8 });
        try
        {
            return ReadManifest(ref json);
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException or FormatException)
        {
            throw Unreadable(json.BytesConsumed, mistake);
        }
    }

    private static FlagDefinition[] ReadManifest(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        Expect(ref json, JsonTokenType.PropertyName);
        Require(json.ValueTextEquals("flags"u8), "The first field must be \"flags\".");
        Expect(ref json, JsonTokenType.StartArray);
        var flags = new List<FlagDefinition>();
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            FlagDefinition flag = ReadFlag(ref json);
            if (flags.Count > 0 && string.CompareOrdinal(flags[^1].Key, flag.Key) >= 0)
            {
                throw OutOfOrder(flag);
            }

            flags.Add(flag);
        }

        Require(json.TokenType == JsonTokenType.EndArray, "A flag must be an object.");
        Expect(ref json, JsonTokenType.EndObject);
        Require(!json.Read(), "Nothing may follow the manifest.");
        return [.. flags];
    }

    private static FlagDefinition ReadFlag(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.PropertyName);
        Require(json.ValueTextEquals("key"u8), "A flag must begin with its \"key\".");
        var flag = new FlagDefinition(Text(ref json) ?? throw new FormatException("A key must be a string."));
        FlagOverride stated = FlagOverride.None;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string field = json.GetString()!;
            if (!TryFact(flag, field, ref json) && !FlagOverrideJson.TryReadField(field, ref json, ref stated))
            {
                throw UnknownField(flag, field);
            }
        }

        flag.Settings = stated.ApplyTo(FlagSettings.Default);
        return flag;
    }

    private static bool TryFact(FlagDefinition flag, string field, ref Utf8JsonReader json)
    {
        switch (field)
        {
            case "description": flag.Description = Text(ref json); break;
            case "owner": flag.Owner = Text(ref json); break;
            case "tags": flag.Tags = Texts(ref json); break;
            case "kind": flag.Kind = Text(ref json) ?? flag.Kind; break;
            case "created": flag.Created = Text(ref json); break;
            case "hash": flag.Hash = ReadHash(ref json); break;
            case "salt": flag.Salt = Text(ref json) ?? flag.Salt; break;
            case "environment_prefix": flag.EnvironmentPrefix = Text(ref json); break;
            case "environments": flag.Environments = ReadEnvironments(ref json); break;
            default: return false;
        }

        return true;
    }

    private static Dictionary<string, FlagOverride> ReadEnvironments(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        var environments = new Dictionary<string, FlagOverride>(StringComparer.OrdinalIgnoreCase);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString()!;
            json.Read();
            environments[name] = FlagOverrideJson.ReadObject(ref json);
        }

        return environments;
    }

    private static BucketHash ReadHash(ref Utf8JsonReader json) => Text(ref json) switch
    {
        "xxh3" => BucketHash.Xxh3,
        "md5" => BucketHash.Md5,
        string other => throw new FormatException($"The hash \"{other}\" is neither \"xxh3\" nor \"md5\"."),
        null => BucketHash.Xxh3,
    };

    private static List<string> Texts(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartArray);
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(json.GetString() ?? "");
        }

        return texts;
    }

    private static string? Text(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString();
    }

    private static void Expect(ref Utf8JsonReader json, JsonTokenType token)
    {
        if (!json.Read() || json.TokenType != token)
        {
            throw Unexpected(token, json.TokenType);
        }
    }

    // Mistakes are put into words in methods of their own, which a start without mistakes does not have compiled.
    private static FormatException Unreadable(long at, Exception mistake) => new(
        $"The compiled manifest is not readable at byte {at}: {mistake.Message} "
        + "The generator and the runtime must be of one version: rebuild with the package's own generator.",
        mistake);

    private static FormatException OutOfOrder(FlagDefinition flag) =>
        new($"The flag \"{flag.Key}\" is not in the ordinal order of keys.");

    private static FormatException UnknownField(FlagDefinition flag, string field) =>
        new($"The flag \"{flag.Key}\" has an unknown field \"{field}\".");

    private static FormatException Unexpected(JsonTokenType expected, JsonTokenType found) =>
        new($"Expected {expected}, found {found}.");

    private static void Require(bool met, string otherwise)
    {
        if (!met)
        {
            throw new FormatException(otherwise);
        }
    }
}
