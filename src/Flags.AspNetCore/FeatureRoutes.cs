using Flags.Access;
using Flags.Changes;
using Flags.Descriptions;
using Flags.Features;
using Flags.Streams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Flags;

/// <summary>Where the endpoints about features are, and what the OpenAPI document says of them.</summary>
internal static class FeatureRoutes
{
    public static void MapReading(GuardedRoutes routes, ReadEndpoints reading)
    {
        routes.Get("/", FlagsAccess.Decide, reading.List).WithName("ListFlags")
            .WithSummary("All flags, as a manifest")
            .TakesQuery("tags", "Only flags with any of these tags, separated by commas.")
            .Produces<FeatureList>();
        routes.Get("/{flag}", FlagsAccess.Decide, reading.One).WithName("GetFlag")
            .WithSummary("One flag and what it decides for the caller; the ETag is its version")
            .TakesFlag().Produces<Feature>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.Get("/user/{user}/enabled", FlagsAccess.Decide, reading.Decisions).WithName("GetDecisionsOfUser")
            .WithSummary("Every flag and whether it is on for a user")
            .TakesPath("user", "The user's id, percent-encoded.").Produces<SortedDictionary<string, bool>>();
        routes.Get("/user/{user}/features", FlagsAccess.Decide, reading.EnabledFlags).WithName("GetEnabledFlagsOfUser")
            .WithSummary("The flags that are on for a user")
            .TakesPath("user", "The user's id, percent-encoded.").Produces<List<string>>();
    }

    public static void MapChanges(GuardedRoutes routes, ChangeEndpoints changes)
    {
        routes.Put("/{flag}", FlagsAccess.Write, changes.Update).WithName("UpdateFlag")
            .WithSummary("Changes the fields that are given")
            .IsAChange().TakesBody<FeatureSettings>("An absent field keeps its value; null clears a list or a date.")
            .Produces<FeatureChanged>()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        routes.Post("/{flag}/enable", FlagsAccess.Write, changes.Enable).WithName("EnableFlag")
            .WithSummary("On for everybody: at 100 %").IsAChange().Produces<FeatureSwitched>();
        routes.Post("/{flag}/disable", FlagsAccess.Write, changes.Disable).WithName("DisableFlag")
            .WithSummary("Off for everybody; the percentage stays").IsAChange().Produces<FeatureSwitched>();
        routes.Post("/{flag}/rollout/{pct}", FlagsAccess.Write, changes.Rollout).WithName("RollOutFlag")
            .WithSummary("Sets the percentage")
            .IsAChange().TakesPath("pct", "0 to 100 with at most two decimals.", JsonSchemaType.Number).Produces<FeatureRolledOut>();
        routes.Post("/{flag}/rollback/{version}", FlagsAccess.Write, changes.Rollback).WithName("RollBackFlag")
            .WithSummary("Makes the flag what a version of its history made it")
            .IsAChange().TakesPath("version", "A version of the history; 0 takes all changes back.", JsonSchemaType.Integer)
            .Produces<FeatureChanged>();
    }

    public static void MapHistory(GuardedRoutes routes, HistoryEndpoint history) =>
        routes.Get("/{flag}/history", FlagsAccess.Read, history.History).WithName("GetHistoryOfFlag")
            .WithSummary("Who changed what, when, from what to what; the latest first")
            .TakesQuery("before", "Only versions below this.", JsonSchemaType.Integer)
            .TakesQuery("limit", "How many at most, 1 to 1000; 100 unless given.", JsonSchemaType.Integer)
            .AsksTheStore().Produces<FeatureHistory>();

    public static void MapStream(GuardedRoutes routes, StreamEndpoint stream) =>
        routes.Get("/stream", FlagsAccess.Decide, stream.Stream).WithName("StreamChanges")
            .WithSummary("One server-sent event for each change")
            .TakesHeader("Last-Event-ID", "The id of the last event that was seen: what was missed since comes first.")
            .Produces<string>(contentType: "text/event-stream");

    private static RouteHandlerBuilder IsAChange(this RouteHandlerBuilder endpoint) => endpoint
        .AsksTheStore()
        .TakesQuery("reason", "Why, for the history: at most 500 characters.")
        .TakesHeader("If-Match", "The ETag that was seen; 412 when somebody else has changed the flag since.")
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed);

    private static RouteHandlerBuilder AsksTheStore(this RouteHandlerBuilder endpoint) => endpoint
        .TakesFlag()
        .AddEndpointFilter<RouteHandlerBuilder, StoreAwayFilter>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status501NotImplemented)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static RouteHandlerBuilder TakesFlag(this RouteHandlerBuilder endpoint) =>
        endpoint.TakesPath("flag", "The flag's key.");
}
