using System.Text.Json.Serialization;

namespace Flags.Ofrep;

/// <summary>One flag's value for the user of the context.</summary>
internal sealed record Evaluation(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("value")] bool Value,
    [property: JsonPropertyName("reason")] string Reason,
    [property: JsonPropertyName("variant")] string Variant,
    [property: JsonPropertyName("metadata")] EvaluationMetadata Metadata)
{
    public static Evaluation Of(string key, FlagDecision decision) => new(
        key,
        decision.Enabled,
        OpenFeatureReason.Of(decision).ToUpperInvariant(),
        decision.Enabled ? "on" : "off",
        new EvaluationMetadata(decision.Reason.ToString()));
}

/// <summary>What the protocol's own reasons are too coarse to say.</summary>
internal sealed record EvaluationMetadata(
    [property: JsonPropertyName("reason")] string Reason);

/// <summary>Why one flag, or all of them when there is no key, could not be evaluated.</summary>
internal sealed record EvaluationFailure(
    [property: JsonPropertyName("key"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Key,
    [property: JsonPropertyName("errorCode")] string ErrorCode,
    [property: JsonPropertyName("errorDetails")] string ErrorDetails);

/// <summary>Every flag's value for the user of the context, and where to hear of changes.</summary>
internal sealed record BulkEvaluation(
    [property: JsonPropertyName("flags")] IReadOnlyList<Evaluation> Flags,
    [property: JsonPropertyName("eventStreams")] IReadOnlyList<EventStream> EventStreams);

/// <summary>A stream of change notifications.</summary>
internal sealed record EventStream(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("endpoint")] EventStreamEndpoint Endpoint);

/// <summary>Without an origin, so that the client's own base URL stands, whatever proxies are in between.</summary>
internal sealed record EventStreamEndpoint(
    [property: JsonPropertyName("requestUri")] string RequestUri);

/// <summary>The payload of a change notification.</summary>
internal sealed record RefetchEvaluation(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("etag")] string Etag,
    [property: JsonPropertyName("lastModified")] long LastModified);
