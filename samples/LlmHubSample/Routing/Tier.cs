namespace LlmHubSample.Routing;

/// <summary>What users of a tier may use.</summary>
public sealed record Tier
{
    public required string Name { get; init; }

    public int RequestsPerDay { get; init; }

    public int MaxTokens { get; init; }
}
