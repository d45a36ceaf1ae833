using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Flags.Changes;

/// <summary>Answers 503 with <c>Retry-After</c> when the store is away.</summary>
internal sealed partial class StoreAwayFilter(ILogger<StoreAwayFilter> log) : IEndpointFilter
{
    // The store's own follower tries again within two seconds.
    private const string RetryAfterSeconds = "2";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (StoreAwayException away)
        {
            LogStoreAway(away.InnerException!);
            context.HttpContext.Response.Headers.RetryAfter = RetryAfterSeconds;
            return Problem.StoreAway();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store of flags did not answer a request")]
    private partial void LogStoreAway(Exception cause);
}
