using Flags;
using Flags.Access;
using Flags.Changes;
using Flags.Features;
using Flags.Streams;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the HTTP API of Flags.</summary>
public static class FlagsEndpoints
{
    private const string Features = "/api/v1/features";

    /// <summary>
    /// Maps <c>/api/v1/features</c>. Conventions of the result, such as rate limits, apply to all its endpoints.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// A needed registration is missing, or an option is not valid; the message says which.
    /// </exception>
    public static IEndpointConventionBuilder MapFlags(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        IServiceProvider services = routes.ServiceProvider;
        AccessControl access = services.GetService<AccessControl>() ?? throw Missing("AddFlagsApi()");
        SnapshotStore flags = services.GetService<SnapshotStore>() ?? throw Missing("the generated AddFeatureFlags()");
        IHostEnvironment environment = services.GetRequiredService<IHostEnvironment>();
        FlagsApiOptions options = services.GetRequiredService<IOptions<FlagsApiOptions>>().Value;
        options.Validate(environment.EnvironmentName, environment.IsDevelopment());

        Caller caller = services.GetRequiredService<Caller>();
        RouteGroupBuilder group = routes.MapGroup(Features).WithTags("Flags");
        var guarded = new GuardedRoutes(group, access);
        MapReading(guarded, new ReadEndpoints(flags, access, caller));
        MapChanges(guarded, new ChangeEndpoints(flags, new FlagChanger(flags, caller), access, options.MaxRequestBytes));
        MapHistory(guarded, new HistoryEndpoint(flags));
        MapStream(guarded, new StreamEndpoint(
            new ChangeFeed(flags),
            access,
            caller,
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetRequiredService<IHostApplicationLifetime>()));
        return group;
    }

    private static void MapReading(GuardedRoutes routes, ReadEndpoints reading)
    {
        routes.Get("/", FlagsAccess.Decide, reading.List).WithName("ListFlags").Produces<FeatureList>();
        routes.Get("/{flag}", FlagsAccess.Decide, reading.One).WithName("GetFlag").Produces<Feature>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.Get("/user/{user}/enabled", FlagsAccess.Decide, reading.Decisions)
            .WithName("GetDecisionsOfUser").Produces<SortedDictionary<string, bool>>();
        routes.Get("/user/{user}/features", FlagsAccess.Decide, reading.EnabledFlags)
            .WithName("GetEnabledFlagsOfUser").Produces<List<string>>();
    }

    private static void MapChanges(GuardedRoutes routes, ChangeEndpoints changes)
    {
        routes.Put("/{flag}", FlagsAccess.Write, changes.Update).WithName("UpdateFlag").IsAChange().Produces<FeatureChanged>()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        routes.Post("/{flag}/enable", FlagsAccess.Write, changes.Enable)
            .WithName("EnableFlag").IsAChange().Produces<FeatureSwitched>();
        routes.Post("/{flag}/disable", FlagsAccess.Write, changes.Disable)
            .WithName("DisableFlag").IsAChange().Produces<FeatureSwitched>();
        routes.Post("/{flag}/rollout/{pct}", FlagsAccess.Write, changes.Rollout)
            .WithName("RollOutFlag").IsAChange().Produces<FeatureRolledOut>();
        routes.Post("/{flag}/rollback/{version}", FlagsAccess.Write, changes.Rollback)
            .WithName("RollBackFlag").IsAChange().Produces<FeatureChanged>();
    }

    private static void MapHistory(GuardedRoutes routes, HistoryEndpoint history) =>
        routes.Get("/{flag}/history", FlagsAccess.Read, history.History).WithName("GetHistoryOfFlag")
            .AsksTheStore().Produces<FeatureHistory>();

    private static void MapStream(GuardedRoutes routes, StreamEndpoint stream) =>
        routes.Get("/stream", FlagsAccess.Decide, stream.Stream).WithName("StreamChanges")
            .Produces<string>(contentType: "text/event-stream");

    private static RouteHandlerBuilder IsAChange(this RouteHandlerBuilder endpoint) => endpoint
        .AsksTheStore()
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed);

    private static RouteHandlerBuilder AsksTheStore(this RouteHandlerBuilder endpoint) => endpoint
        .AddEndpointFilter<RouteHandlerBuilder, StoreAwayFilter>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status501NotImplemented)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static InvalidOperationException Missing(string call) =>
        new($"MapFlags needs what {call} registers: call it on builder.Services before the app is built.");
}
