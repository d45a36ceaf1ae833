namespace LlmHubSample.ProviderKeys;

/// <summary>A provider's key as people may see it: never whole.</summary>
public sealed record ProviderKey
{
    public long Id { get; init; }

    public required string Provider { get; init; }

    public required string Label { get; init; }

    public required string LastFour { get; init; }

    public required string CreatedOn { get; init; }

    public required string CreatedBy { get; init; }

    public string Masked => $"••••••••{LastFour}";
}
