using Flags;
using Flags.Access;
using Flags.Changes;
using Flags.Features;
using Flags.Ofrep;
using Flags.Streams;
using Microsoft.AspNetCore.DataProtection;
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
    /// Maps <c>/api/v1/features</c> and, for OpenFeature clients, <c>/ofrep/v1</c>. Conventions of the result, such as rate
    /// limits, apply to all endpoints.
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
        TimeProvider time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        IHostApplicationLifetime lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        RouteGroupBuilder all = routes.MapGroup("");
        var guarded = new GuardedRoutes(all.MapGroup(Features).WithTags("Flags"), access);
        var reading = new ReadEndpoints(flags, access, caller);
        FeatureRoutes.MapReading(guarded, reading);
        FeatureRoutes.MapChanges(guarded, new ChangeEndpoints(flags, new FlagChanger(flags, caller), access, options.MaxRequestBytes));
        FeatureRoutes.MapHistory(guarded, new HistoryEndpoint(flags));
        FeatureRoutes.MapStream(guarded, new StreamEndpoint(new ChangeFeed(flags), reading, access, caller, time, lifetime));

        var tickets = new StreamTickets(services.GetRequiredService<IDataProtectionProvider>(), time);
        var refetches = new RefetchStream(flags, access, tickets, time, lifetime);
        OfrepRoutes.Map(all, access, new OfrepEndpoints(flags, access, caller, refetches, options.MaxRequestBytes), refetches);
        return all;
    }

    private static InvalidOperationException Missing(string call) =>
        new($"MapFlags needs what {call} registers: call it on builder.Services before the app is built.");
}
