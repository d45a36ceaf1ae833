namespace LlmHubSample.Routing;

/// <summary>Which model answers a task of a tier, and which one when that fails.</summary>
public sealed record RoutingRule
{
    public required string Tier { get; init; }

    public required string Task { get; init; }

    public required string Model { get; init; }

    public string? FallbackModel { get; init; }
}
