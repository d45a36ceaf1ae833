using Flags;
using Flags.Access;
using Flags.Features;
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
        services.GetRequiredService<IOptions<FlagsApiOptions>>().Value
            .Validate(environment.EnvironmentName, environment.IsDevelopment());

        RouteGroupBuilder group = routes.MapGroup(Features).WithTags("Flags");
        MapReading(
            new GuardedRoutes(group, access), new ReadEndpoints(flags, access, services.GetRequiredService<Caller>()));
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

    private static InvalidOperationException Missing(string call) =>
        new($"MapFlags needs what {call} registers: call it on builder.Services before the app is built.");
}
