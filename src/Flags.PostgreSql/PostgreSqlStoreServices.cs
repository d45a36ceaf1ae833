using Flags;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the PostgreSQL store.</summary>
public static class PostgreSqlStoreServices
{
    /// <summary>
    /// Keeps what operators change in PostgreSQL. Flags added with the generated <c>AddFeatureFlags</c> follow it.
    /// </summary>
    /// <exception cref="ArgumentException">An option is not valid; the message says which and why.</exception>
    public static IServiceCollection AddFlagsPostgreSqlStore(
        this IServiceCollection services, Action<PostgreSqlStoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new PostgreSqlStoreOptions();
        configure(options);
        options.Validated();
        services.TryAddSingleton<IFlagOverrideStore>(_ => new PostgreSqlOverrideStore(options));
        return services;
    }
}
