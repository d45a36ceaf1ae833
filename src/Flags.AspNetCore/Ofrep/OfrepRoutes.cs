using Flags.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Flags.Ofrep;

/// <summary>Where the endpoints of the protocol are.</summary>
internal static class OfrepRoutes
{
    public const string Stream = "/ofrep/v1/stream";

    private const string Evaluate = "/ofrep/v1/evaluate/flags";

    public static void Map(IEndpointRouteBuilder routes, AccessControl access, OfrepEndpoints endpoints, RefetchStream stream)
    {
        RouteGroupBuilder group = routes.MapGroup("").WithTags("OFREP");
        var guarded = new GuardedRoutes(group, access);
        guarded.Post(Evaluate, FlagsAccess.Decide, endpoints.All).WithName("EvaluateFlags").IsAnEvaluation()
            .Produces<BulkEvaluation>()
            .Produces(StatusCodes.Status304NotModified);
        guarded.Post(Evaluate + "/{key}", FlagsAccess.Decide, endpoints.One).WithName("EvaluateFlag").IsAnEvaluation()
            .Produces<Evaluation>()
            .Produces<EvaluationFailure>(StatusCodes.Status404NotFound);

        // Anonymous for the host's authorization middleware only, which knows nothing of tickets.
        group.MapGet(Stream, (Delegate)stream.Stream).WithName("StreamRefetches").AllowAnonymous()
            .Produces<string>(contentType: "text/event-stream")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static RouteHandlerBuilder IsAnEvaluation(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<EvaluationFailure>(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
}
