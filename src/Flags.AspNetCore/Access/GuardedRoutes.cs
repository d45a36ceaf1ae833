using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Flags.Access;

/// <summary>Maps endpoints that nobody reaches without the access they need.</summary>
internal sealed class GuardedRoutes(IEndpointRouteBuilder routes, AccessControl access)
{
    public RouteHandlerBuilder Get(string pattern, FlagsAccess needed, Func<HttpContext, Task<IResult>> handler) =>
        Map(HttpMethods.Get, pattern, needed, handler);

    public RouteHandlerBuilder Post(string pattern, FlagsAccess needed, Func<HttpContext, Task<IResult>> handler) =>
        Map(HttpMethods.Post, pattern, needed, handler);

    public RouteHandlerBuilder Put(string pattern, FlagsAccess needed, Func<HttpContext, Task<IResult>> handler) =>
        Map(HttpMethods.Put, pattern, needed, handler);

    private RouteHandlerBuilder Map(
        string method, string pattern, FlagsAccess needed, Func<HttpContext, Task<IResult>> handler) => routes
        .MapMethods(pattern, [method], (Delegate)handler)
        .AddEndpointFilter(async (invocation, next) =>
            await access.RefusalAsync(invocation.HttpContext, needed).ConfigureAwait(false) is { } refusal
                ? refusal
                : await next(invocation).ConfigureAwait(false))
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);
}
