using LlmHubSample.Catalog;

namespace LlmHubSample.LlmProviders;

/// <summary>A prompt for a model. <see cref="ApiKey"/> is the provider's, null when it has none.</summary>
public sealed record CompletionRequest(CatalogModel Model, string? ApiKey, string Prompt, int MaxTokens);

/// <summary>What a model answered, and what it counted.</summary>
public sealed record Completion(string Text, int InputTokens, int OutputTokens);
