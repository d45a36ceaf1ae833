namespace LlmHubSample.Catalog;

/// <summary>A language model that may be used. Prices are in dollars for a million tokens.</summary>
public sealed record CatalogModel
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string Provider { get; init; }

    public required string BaseUrl { get; init; }

    public int ContextTokens { get; init; }

    public decimal InputPrice { get; init; }

    public decimal OutputPrice { get; init; }

    public bool IsEnabled { get; init; }
}
