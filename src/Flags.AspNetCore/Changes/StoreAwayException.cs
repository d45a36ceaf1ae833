namespace Flags.Changes;

/// <summary>The operators' store did not answer.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught within this assembly alone.
internal sealed class StoreAwayException(Exception cause) : Exception("The store of changes cannot be reached.", cause)
#pragma warning restore CA1032, CA1064
{
    /// <summary>Asks the store; whatever it throws means that it is away.</summary>
    public static async Task<T> Guard<T>(Func<ValueTask<T>> ask, CancellationToken aborted)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Each store has exceptions of its own; the caller answers 503 and logs the cause.
        catch (Exception cause) when (!aborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            throw new StoreAwayException(cause);
        }
    }
}
