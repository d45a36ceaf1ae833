using System.Text.Json;

namespace Flags;

/// <summary>Overrides as JSON, in the manifest's field names: the form of stores, environment sections and the HTTP API.</summary>
public static class FlagOverrideJson
{
    /// <summary>
    /// Reads the object at which <paramref name="json"/> stands, up to its end. An absent field says nothing; null
    /// clears a list or a date.
    /// </summary>
    /// <exception cref="FormatException">A field is unknown or its value is not understood; the message names it.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static FlagOverride ReadObject(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("The settings of a flag must be an object.");
        }

        FlagOverride settings = FlagOverride.None;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string field = Text("field name", ref json);
            if (!TryReadField(field, ref json, ref settings))
            {
                throw new FormatException($"\"{field}\" is not a setting; the settings are {FlagFieldNames.All}.");
            }
        }

        return settings;
    }

    /// <summary>Reads overrides from JSON text.</summary>
    /// <exception cref="FormatException">A field is unknown or its value is not understood; the message names it.</exception>
    /// <exception cref="JsonException">It is not JSON, or something follows it.</exception>
    public static FlagOverride Parse(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        json.Read();
        FlagOverride settings = ReadObject(ref json);
        json.Read();
        return settings;
    }

    /// <summary>Writes an object with the fields that are set, in the order of <see cref="FlagField"/>.</summary>
    public static void Write(Utf8JsonWriter json, FlagOverride settings)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(settings);
        json.WriteStartObject();
        if (settings.Enabled is { } enabled)
        {
            json.WriteBoolean(FlagFieldNames.Of(FlagField.Enabled), enabled);
        }

        if (settings.RolloutPercentage is { } percentage)
        {
            json.WriteNumber(FlagFieldNames.Of(FlagField.RolloutPercentage), percentage.Value);
        }

        WriteUsers(json, FlagField.WhitelistUsers, settings.WhitelistUsers);
        WriteUsers(json, FlagField.BlacklistUsers, settings.BlacklistUsers);
        WriteDate(json, FlagField.StartDate, settings.StartDate);
        WriteDate(json, FlagField.EndDate, settings.EndDate);
        json.WriteEndObject();
    }

    /// <summary>The overrides as UTF-8 JSON text, readable by <see cref="Parse"/>.</summary>
    public static byte[] ToUtf8(FlagOverride settings)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            Write(json, settings);
        }

        return text.ToArray();
    }

    /// <summary>Reads the value of a field; false, with nothing read, when there is no such field.</summary>
    internal static bool TryReadField(string field, ref Utf8JsonReader json, ref FlagOverride settings)
    {
        if (!FlagFieldNames.TryParse(field, out FlagField known))
        {
            return false;
        }

        json.Read();
        settings = known switch
        {
            FlagField.Enabled => settings with { Enabled = ReadBoolean(field, ref json) },
            FlagField.RolloutPercentage => settings with { RolloutPercentage = ReadPercentage(field, ref json) },
            FlagField.WhitelistUsers => settings with { WhitelistUsers = ReadUsers(field, ref json) },
            FlagField.BlacklistUsers => settings with { BlacklistUsers = ReadUsers(field, ref json) },
            FlagField.StartDate => settings with { StartDate = ReadDate(field, ref json) },
            _ => settings with { EndDate = ReadDate(field, ref json) },
        };
        return true;
    }

    private static bool ReadBoolean(string field, ref Utf8JsonReader json) =>
        json.TokenType is JsonTokenType.True or JsonTokenType.False
            ? json.GetBoolean()
            : throw Bad(field, "must be true or false");

    private static Percentage ReadPercentage(string field, ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number && json.TryGetDecimal(out decimal value)
            && Percentage.TryFrom(value, out Percentage percentage)
                ? percentage
                : throw Bad(field, "must be a number from 0 to 100 with at most two decimals");

    private static UserList ReadUsers(string field, ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return UserList.Empty;
        }

        var users = new List<string>();
        bool isList = json.TokenType == JsonTokenType.StartArray;
        while (isList && json.Read() && json.TokenType == JsonTokenType.String)
        {
            users.Add(Text(field, ref json));
        }

        return json.TokenType == JsonTokenType.EndArray
            ? UserList.From(users)
            : throw Bad(field, "must be a list of strings");
    }

    private static DateGate ReadDate(string field, ref Utf8JsonReader json)
    {
        DateGate gate = DateGate.None;
        return json.TokenType == JsonTokenType.Null
            || (json.TokenType == JsonTokenType.String && DateGate.TryParse(Text(field, ref json), out gate))
                ? gate
                : throw Bad(field, "must be an ISO 8601 instant such as \"2026-03-15T12:00:00Z\", or null");
    }

    // The platform refuses half a surrogate pair only when the text is asked for.
    private static string Text(string field, ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Bad(field, "contains an escape that is no character (half of a surrogate pair)");
        }
    }

    private static void WriteUsers(Utf8JsonWriter json, FlagField field, UserList? users)
    {
        if (users is null)
        {
            return;
        }

        json.WriteStartArray(FlagFieldNames.Of(field));
        foreach (string user in users)
        {
            json.WriteStringValue(user);
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, FlagField field, DateGate? gate)
    {
        if (gate is not { } date)
        {
            return;
        }

        if (date.Instant is null)
        {
            json.WriteNull(FlagFieldNames.Of(field));
        }
        else
        {
            json.WriteString(FlagFieldNames.Of(field), date.ToString());
        }
    }

    private static FormatException Bad(string field, string rule) => new($"\"{field}\" {rule}.");
}
