using System.Text.Json;

namespace Flags.Ofrep;

/// <summary>What a request body says about the user. Flags decide by the user alone: other attributes are not read.</summary>
internal readonly record struct EvaluationContext(string? TargetingKey, string? ErrorCode, string? ErrorDetails)
{
    private const int MaxDepth = 32;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    /// <summary>Reads a body; either the targeting key is set or the error.</summary>
    public static EvaluationContext Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body, Strict);
            return Of(document.RootElement);
        }
        catch (JsonException mistake)
        {
            return Error("PARSE_ERROR", mistake.Message);
        }
    }

    private static EvaluationContext Of(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object
            || !body.TryGetProperty("context", out JsonElement context)
            || context.ValueKind != JsonValueKind.Object)
        {
            return Error("INVALID_CONTEXT", "The body must be an object with the object 'context'.");
        }

        if (!context.TryGetProperty("targetingKey", out JsonElement key) || key.ValueKind == JsonValueKind.Null)
        {
            return Error("TARGETING_KEY_MISSING", "The context must have 'targetingKey', the user; an empty one is nobody.");
        }

        if (key.ValueKind != JsonValueKind.String)
        {
            return Error("INVALID_CONTEXT", $"'context.targetingKey' must be a string, not {key.ValueKind}.");
        }

        try
        {
            return new EvaluationContext(key.GetString(), null, null);
        }
        catch (InvalidOperationException)
        {
            return Error("INVALID_CONTEXT", "'context.targetingKey' must be valid Unicode: it has half a surrogate pair.");
        }
    }

    private static EvaluationContext Error(string code, string details) => new(null, code, details);
}
