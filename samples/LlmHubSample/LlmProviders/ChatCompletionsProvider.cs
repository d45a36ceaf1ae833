using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LlmHubSample.LlmProviders;

/// <summary>Calls a provider over the chat completions API, which OpenAI began and nearly all others speak.</summary>
internal sealed class ChatCompletionsProvider(HttpClient client) : ILlmProvider
{
    public async Task<Completion> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(request.Model.BaseUrl.TrimEnd('/') + "/chat/completions"))
        {
            Content = JsonContent.Create(new Question(request.Model.Name, [new("user", request.Prompt)], request.MaxTokens)),
        };
        if (request.ApiKey is not null)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", request.ApiKey);
        }

        try
        {
            using var response = await client.SendAsync(message, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new LlmProviderException($"{request.Model.Provider} answered with status {(int)response.StatusCode}.");
            }

            var answer = await response.Content.ReadFromJsonAsync<Answer>(cancellationToken);
            return answer is { Choices: [var first, ..], Usage: { } usage }
                ? new Completion(first.Message.Content ?? "", usage.PromptTokens, usage.CompletionTokens)
                : throw new LlmProviderException($"{request.Model.Provider} answered without a choice or a usage.");
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException
            || (problem is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new LlmProviderException($"{request.Model.Provider} did not answer: {problem.GetType().Name}.", problem);
        }
    }

    private sealed record ChatMessage(
        [property: JsonPropertyName("role")] string Role, [property: JsonPropertyName("content")] string? Content);

    private sealed record Question(
        [property: JsonPropertyName("model")] string Model,
        [property: JsonPropertyName("messages")] ChatMessage[] Messages,
        [property: JsonPropertyName("max_tokens")] int MaxTokens);

    private sealed record Choice([property: JsonPropertyName("message")] ChatMessage Message);

    private sealed record TokenCount(
        [property: JsonPropertyName("prompt_tokens")] int PromptTokens,
        [property: JsonPropertyName("completion_tokens")] int CompletionTokens);

    private sealed record Answer(
        [property: JsonPropertyName("choices")] Choice[]? Choices, [property: JsonPropertyName("usage")] TokenCount? Usage);
}
