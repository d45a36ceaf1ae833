using LlmHub.Flagging;

namespace LlmHub.Startup;

public interface IServices
{
    IServices AddSingleton<TService>(Func<IServiceProvider, TService> factory);

    IServices AddScoped<TService, TImplementation>();
}

public interface IModelService
{
    string Name { get; }
}

public sealed class HubModelService(FeatureFlags flags, TimeProvider clock) : IModelService
{
    public string Name => flags.IsUnifiedLlmHubEnabled() ? $"hub {clock.GetUtcNow():d}" : "none";
}

public sealed class OldModelService(TimeProvider clock, FeatureFlags? flags = null) : IModelService
{
    public string Name => flags is not null && flags.IsUnifiedLlmHubEnabled() ? "old hub" : $"old {clock.GetUtcNow():d}";
}

public static class Registration
{
    public static IServices AddModels(this IServices services, FeatureFlags flags)
    {
        services
            .AddSingleton(provider => new HubModelService(
                (FeatureFlags)provider.GetService(typeof(FeatureFlags))!,
                TimeProvider.System))
            .AddSingleton<IModelService>(_ => new OldModelService(TimeProvider.System, flags: flags));

        if (flags.IsUnifiedLlmHubEnabled())
            services.AddScoped<IModelService, HubModelService>();
        else
            services.AddScoped<IModelService, OldModelService>();

        return services;
    }
}
