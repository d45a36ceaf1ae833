namespace LlmHubSample.LlmProviders;

/// <summary>Whatever answers prompts. Thread-safe.</summary>
public interface ILlmProvider
{
    /// <summary>The model's answer.</summary>
    /// <exception cref="LlmProviderException">The provider did not answer, or not with an answer.</exception>
    Task<Completion> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken);
}
