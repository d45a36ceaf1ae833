using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Flags;

/// <summary>What the generated <c>AddFeatureFlags</c> calls. A container may hold several generated classes.</summary>
public static class FlagsServices
{
    /// <summary>
    /// Registers the class <typeparamref name="TFlags"/> and its <see cref="SnapshotStore"/> as singletons. A second
    /// call for the same class adds its <paramref name="configure"/> and nothing else.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="definitions">Reads the compiled manifest.</param>
    /// <param name="create">Builds the generated class.</param>
    /// <param name="configure">Runs last, over what the host provides.</param>
    public static IServiceCollection Add<TFlags>(
        IServiceCollection services,
        Func<FlagDefinitions> definitions,
        Func<FlagSource, TFlags> create,
        Action<FlagsOptions>? configure)
        where TFlags : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(create);
        if (configure is not null)
        {
            services.AddSingleton(new FlagsConfiguration<TFlags>(configure));
        }

        if (services.Any(static service => service.ServiceType == typeof(FlagsHolder<TFlags>)))
        {
            return services;
        }

        services.AddSingleton(provider => new FlagsHolder<TFlags>(Start<TFlags>(provider, definitions())));
        services.AddSingleton(static provider => provider.GetRequiredService<FlagsHolder<TFlags>>().Store);
        services.TryAddSingleton(static provider => provider.GetRequiredService<SnapshotStore>().Source);
        services.AddSingleton(provider => create(provider.GetRequiredService<FlagsHolder<TFlags>>().Store.Source));
        services.AddSingleton<IHostedService>(static provider =>
            new FlagsStartup<TFlags>(provider.GetRequiredService<FlagsHolder<TFlags>>()));
        services.TryAddSingleton<FlagsHealthCheck>();
        return services;
    }

    private static SnapshotStore Start<TFlags>(IServiceProvider provider, FlagDefinitions definitions)
    {
        var options = new FlagsOptions
        {
            Name = typeof(TFlags).Name,
            EnvironmentName = provider.GetService<IHostEnvironment>()?.EnvironmentName,
            Configuration = provider.GetService<IConfiguration>(),
            LoggerFactory = provider.GetService<ILoggerFactory>(),
            TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System,
            Store = provider.GetService<IFlagOverrideStore>(),
        };
        foreach (IFlagLayer layer in provider.GetServices<IFlagLayer>())
        {
            options.Layers.Add(layer);
        }

        foreach (FlagsConfiguration<TFlags> configuration in provider.GetServices<FlagsConfiguration<TFlags>>())
        {
            configuration.Apply(options);
        }

        return SnapshotStore.Create(definitions, options);
    }
}
