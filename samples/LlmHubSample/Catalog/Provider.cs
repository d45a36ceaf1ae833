namespace LlmHubSample.Catalog;

/// <summary>Who runs models.</summary>
public sealed record Provider
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string BaseUrl { get; init; }
}
