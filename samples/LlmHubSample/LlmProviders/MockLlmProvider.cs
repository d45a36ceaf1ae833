namespace LlmHubSample.LlmProviders;

/// <summary>
/// Answers without a network, for development: the same answer to the same prompt. A prompt that says <c>fail MODEL</c>
/// makes that model fail, so that fallbacks can be seen.
/// </summary>
internal sealed class MockLlmProvider : ILlmProvider
{
    private const int CharactersPerToken = 4;

    public Task<Completion> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        if (request.Prompt.Contains($"fail {request.Model.Name}", StringComparison.Ordinal))
        {
            throw new LlmProviderException($"The mocked model {request.Model.Name} fails because the prompt says so.");
        }

        var text = $"{request.Model.Name} (mocked) read {request.Prompt.Length} characters.";
        return Task.FromResult(new Completion(text, Tokens(request.Prompt), Math.Min(Tokens(text), request.MaxTokens)));
    }

    private static int Tokens(string text) => (text.Length + CharactersPerToken - 1) / CharactersPerToken;
}
