using System.Text.Json.Serialization;
using LlmHubSample.SignIn;

namespace LlmHubSample.Routing;

/// <summary><c>POST /api/v1/llm/completions</c>: a prompt in, the answer of the routed model out.</summary>
internal static class CompletionEndpoint
{
    private const int LongestPrompt = 100_000;

    internal static void MapCompletions(this IEndpointRouteBuilder routes) => routes
        .MapPost("/api/v1/llm/completions", CompleteAsync)
        .RequireAuthorization(HubPolicies.View);

    private static async Task<IResult> CompleteAsync(
        HttpContext context, CompletionQuestion question, CompletionRouter router, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(question.Prompt) || question.Prompt.Length > LongestPrompt)
        {
            return Results.Problem($"'prompt' must have 1 to {LongestPrompt} characters.", statusCode: StatusCodes.Status400BadRequest);
        }

        var routed = await router.CompleteAsync(context.GetFlagsUser(), question.Task ?? "chat", question.Prompt, cancellationToken);
        return routed.Answer is { } answer
            ? Results.Ok(new CompletionAnswer(routed.Model!, answer.Text, answer.InputTokens, answer.OutputTokens))
            : Results.Problem(routed.Problem, statusCode: routed.Status);
    }
}

internal sealed record CompletionQuestion(string? Task, string? Prompt);

internal sealed record CompletionAnswer(
    string Model,
    string Text,
    [property: JsonPropertyName("input_tokens")] int InputTokens,
    [property: JsonPropertyName("output_tokens")] int OutputTokens);
