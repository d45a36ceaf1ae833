using Flags;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the SQLite store.</summary>
public static class SqliteStoreServices
{
    /// <summary>
    /// Keeps what operators change in an SQLite file. Flags added with the generated <c>AddFeatureFlags</c> follow it.
    /// </summary>
    /// <exception cref="ArgumentException">An option is not valid; the message says which and why.</exception>
    public static IServiceCollection AddFlagsSqliteStore(
        this IServiceCollection services, Action<SqliteStoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new SqliteStoreOptions();
        configure?.Invoke(options);
        options.Validated();
        services.TryAddSingleton<IFlagOverrideStore>(_ => new SqliteOverrideStore(options));
        return services;
    }
}
