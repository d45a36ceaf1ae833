namespace LlmHubSample.Analytics;

/// <summary>What one model did in a span of days. Cost is in dollars.</summary>
public sealed record ModelUsage
{
    public required string Model { get; init; }

    public long Requests { get; init; }

    public long Errors { get; init; }

    public long InputTokens { get; init; }

    public long OutputTokens { get; init; }

    public long Milliseconds { get; init; }

    public decimal InputPrice { get; init; }

    public decimal OutputPrice { get; init; }

    public decimal Cost => ((InputTokens * InputPrice) + (OutputTokens * OutputPrice)) / 1_000_000m;

    /// <summary>From 0 to 1.</summary>
    public double ErrorRate => Requests == 0 ? 0 : (double)Errors / Requests;

    public double MeanMilliseconds => Requests == 0 ? 0 : (double)Milliseconds / Requests;
}
