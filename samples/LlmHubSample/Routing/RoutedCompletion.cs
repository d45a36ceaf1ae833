using LlmHubSample.LlmProviders;

namespace LlmHubSample.Routing;

/// <summary>A model's answer, or why there is none.</summary>
public sealed record RoutedCompletion
{
    public string? Model { get; private init; }

    public Completion? Answer { get; private init; }

    /// <summary>The HTTP status of a refusal; 200 for an answer.</summary>
    public int Status { get; private init; } = StatusCodes.Status200OK;

    public string? Problem { get; private init; }

    internal static RoutedCompletion Of(string model, Completion answer) => new() { Model = model, Answer = answer };

    internal static RoutedCompletion Refused(int status, string problem) => new() { Status = status, Problem = problem };
}
