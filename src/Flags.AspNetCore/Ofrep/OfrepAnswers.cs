using System.Text.Json.Serialization;

namespace Flags.Ofrep;

/// <summary>All flags' evaluations (<c>bulkEvaluationSuccess</c>).</summary>
internal sealed record OfrepBulk(
    [property: JsonPropertyName("flags")] IReadOnlyList<OfrepFlag> Flags,
    [property: JsonPropertyName("eventStreams")] IReadOnlyList<OfrepEventStream> EventStreams);

/// <summary>One flag's evaluation (<c>booleanFlag</c>).</summary>
internal sealed record OfrepFlag(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("value")] bool Value,
    [property: JsonPropertyName("reason")] string Reason,
    [property: JsonPropertyName("variant")] string Variant,
    [property: JsonPropertyName("metadata")] OfrepMetadata Metadata)
{
    public static OfrepFlag Of(string key, FlagDecision decision) => new(
        key,
        decision.Enabled,
        OpenFeatureReason.Of(decision).ToUpperInvariant(),
        decision.Enabled ? "on" : "off",
        new OfrepMetadata(decision.Reason.ToString()));
}

/// <summary>Our own reason, which says more than OpenFeature's.</summary>
internal sealed record OfrepMetadata([property: JsonPropertyName("reason")] string Reason);

/// <summary>Where changes are told (<c>eventStream</c>).</summary>
internal sealed record OfrepEventStream(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("endpoint")] OfrepStreamEndpoint Endpoint);

/// <summary>A place at the origin that the client already knows.</summary>
internal sealed record OfrepStreamEndpoint([property: JsonPropertyName("requestUri")] string RequestUri);

/// <summary>Why there is no evaluation.</summary>
internal sealed record OfrepFailure(
    [property: JsonPropertyName("key"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Key,
    [property: JsonPropertyName("errorCode")] string ErrorCode,
    [property: JsonPropertyName("errorDetails")] string ErrorDetails);
