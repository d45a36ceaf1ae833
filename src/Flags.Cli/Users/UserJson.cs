using System.Text.Json;

namespace Flags.Cli.Users;

/// <summary>A user id as JSON: a string, null for nobody, or an object with the field <c>user</c>.</summary>
internal static class UserJson
{
    /// <summary>Reads the one value that the text holds.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    internal static string? Read(ref Utf8JsonReader json)
    {
        json.Read();
        var user = json.TokenType == JsonTokenType.StartObject ? FieldOf(ref json) : Id(ref json);
        return json.Read() ? throw new JsonException() : user;
    }

    private static string? FieldOf(ref Utf8JsonReader json)
    {
        string? user = null;
        var found = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isUser = json.ValueTextEquals("user"u8);
            json.Read();
            if (isUser)
            {
                user = Id(ref json);
                found = true;
            }
            else
            {
                json.Skip();
            }
        }

        return found ? user : throw new JsonException();
    }

    private static string? Id(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => Text(ref json),
        JsonTokenType.Null => null,
        _ => throw new JsonException(),
    };

    private static string? Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException mistake)
        {
            throw new JsonException("A lone surrogate is no text.", mistake);
        }
    }
}
