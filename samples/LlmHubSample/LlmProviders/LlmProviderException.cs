namespace LlmHubSample.LlmProviders;

/// <summary>A provider did not answer, or not with an answer. The message holds neither prompt nor key.</summary>
public sealed class LlmProviderException : Exception
{
    public LlmProviderException()
    {
    }

    public LlmProviderException(string message)
        : base(message)
    {
    }

    public LlmProviderException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
