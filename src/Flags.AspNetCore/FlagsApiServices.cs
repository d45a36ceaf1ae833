using Flags;
using Flags.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what the HTTP API of Flags needs.</summary>
public static class FlagsApiServices
{
    /// <summary>
    /// Registers the HTTP API beside the generated <c>AddFeatureFlags</c>; map it with <c>app.MapFlags()</c>. The
    /// policies of <see cref="FlagsPolicies"/> are added unless the host defines them, before or after this call.
    /// </summary>
    public static IServiceCollection AddFlagsApi(this IServiceCollection services, Action<FlagsApiOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddProblemDetails();
        services.PostConfigure<AuthorizationOptions>(FlagsPolicies.AddDefaults);
        services.AddOptions<FlagsApiOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton<Caller>();
        services.TryAddSingleton<AccessControl>();
        return services;
    }
}
