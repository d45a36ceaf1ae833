using System.Diagnostics;
using Flags;

namespace LlmHubSample.Monitoring;

/// <summary>Tells every request as an event and as a metric, with the side of the rollout on which its user is.</summary>
internal sealed class RequestMonitor(RequestDelegate next, HubEvents events, IConfiguration configuration)
{
    private readonly TimeSpan _slow = TimeSpan.FromMilliseconds(configuration.GetValue("SLOW_REQUEST_MILLISECONDS", 1000));

    public async Task InvokeAsync(HttpContext context, IFlagsSnapshot<FeatureFlags> flags)
    {
        // The route and not the path, which may hold a user's id. No route is no page of ours.
        if (context.GetEndpoint() is not RouteEndpoint { RoutePattern.RawText: { } route })
        {
            await next(context);
            return;
        }

        var user = context.GetFlagsUser();
        var side = flags.Value.IsUnifiedLlmHubEnabled(user) ? "new" : "old";
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        catch (Exception problem) when (!context.RequestAborted.IsCancellationRequested)
        {
            events.Error(user, route, problem);
            HubMetrics.Request(route, side, failed: true, Stopwatch.GetElapsedTime(start));
            throw;
        }

        Tell(context, user, route, side, Stopwatch.GetElapsedTime(start));
    }

    private void Tell(HttpContext context, string? user, string route, string side, TimeSpan took)
    {
        // Streams last as long as their readers stay.
        if (context.Response.ContentType?.StartsWith("text/event-stream", StringComparison.Ordinal) == true)
        {
            return;
        }

        var status = context.Response.StatusCode;
        HubMetrics.Request(route, side, status >= StatusCodes.Status500InternalServerError, took);
        if (context.Request.Path.StartsWithSegments("/admin", StringComparison.Ordinal))
        {
            if (HttpMethods.IsGet(context.Request.Method) && status == StatusCodes.Status200OK)
            {
                HubMetrics.PageView(route, side);
                events.PageView(user, route, side);
            }
        }
        else if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            || context.Request.Path.StartsWithSegments("/ofrep", StringComparison.Ordinal))
        {
            events.ApiCall(user, context.Request.Method, route, status, took.TotalMilliseconds);
        }

        if (status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden)
        {
            events.Security(user, "refused", route);
        }

        if (took > _slow)
        {
            events.Performance(user, route, took.TotalMilliseconds);
        }
    }
}
