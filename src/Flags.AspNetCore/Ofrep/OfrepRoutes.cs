using Flags.Access;
using Flags.Descriptions;
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
            .WithSummary("All flags for the user of the context")
            .TakesHeader("If-None-Match", "The ETag of the answer that the client has: 304 when it is still the same.")
            .Produces<BulkEvaluation>()
            .Produces(StatusCodes.Status304NotModified);
        guarded.Post(Evaluate + "/{key}", FlagsAccess.Decide, endpoints.One).WithName("EvaluateFlag").IsAnEvaluation()
            .WithSummary("One flag for the user of the context")
            .TakesPath("key", "The flag's key.")
            .Produces<Evaluation>()
            .Produces<EvaluationFailure>(StatusCodes.Status404NotFound);

        // Anonymous for the host's authorization middleware only, which knows nothing of tickets.
        group.MapGet(Stream, (Delegate)stream.Stream).WithName("StreamRefetches").AllowAnonymous()
            .WithSummary("Tells clients to evaluate again; its address is in eventStreams")
            .TakesQuery("since", "What the client knows.")
            .TakesQuery("ticket", "Stands for the authorization that event sources cannot send.")
            .TakesHeader("Last-Event-ID", "The id of the last event that was seen.")
            .Produces<string>(contentType: "text/event-stream")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static RouteHandlerBuilder IsAnEvaluation(this RouteHandlerBuilder endpoint) => endpoint
        .TakesBody<EvaluationRequest>("The evaluation context.")
        .Produces<EvaluationFailure>(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
}
