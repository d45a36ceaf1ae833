using System.Text.Json;

namespace Flags.Ofrep;

/// <summary>Reads who a request evaluates for: <c>context.targetingKey</c>. Other properties of a context decide nothing.</summary>
internal static class OfrepContext
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The user; otherwise the failure, about the flag of a key when there is one.</summary>
    public static (string? User, OfrepFailure? Failure) Read(byte[] body, string? key)
    {
        try
        {
            using JsonDocument request = JsonDocument.Parse(body, Strict);
            return Read(request.RootElement, key);
        }
        catch (JsonException mistake)
        {
            return (null, new(key, "PARSE_ERROR", mistake.Message));
        }
    }

    private static (string? User, OfrepFailure? Failure) Read(JsonElement request, string? key)
    {
        if (request.ValueKind != JsonValueKind.Object
            || !request.TryGetProperty("context", out JsonElement context)
            || context.ValueKind != JsonValueKind.Object)
        {
            return (null, new(key, "INVALID_CONTEXT", "The body must be an object with an object \"context\"."));
        }

        if (!context.TryGetProperty("targetingKey", out JsonElement user))
        {
            return (null, new(
                key, "TARGETING_KEY_MISSING", "The context must have a \"targetingKey\": the user's id, or \"\" for nobody."));
        }

        try
        {
            if (user.ValueKind == JsonValueKind.String)
            {
                return (user.GetString(), null);
            }
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which the platform refuses only when the text is asked for.
        }

        return (null, new(key, "INVALID_CONTEXT", "\"targetingKey\" must be a string of valid Unicode."));
    }
}
