namespace LlmHubSample.Analytics;

/// <summary>One request to a model.</summary>
public sealed record Usage(long ModelId, string Tier, bool Failed, long InputTokens, long OutputTokens, long Milliseconds);
