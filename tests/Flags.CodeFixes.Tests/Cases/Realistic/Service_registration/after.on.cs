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

public sealed class HubModelService(TimeProvider clock) : IModelService
{
    public string Name => $"hub {clock.GetUtcNow():d}";
}

public sealed class OldModelService(TimeProvider clock, FeatureFlags? flags = null) : IModelService
{
    public string Name => flags is not null ? "old hub" : $"old {clock.GetUtcNow():d}";
}

public static class Registration
{
    public static IServices AddModels(this IServices services, FeatureFlags flags)
    {
        services
            .AddSingleton(provider => new HubModelService(
                TimeProvider.System))
            .AddSingleton<IModelService>(_ => new OldModelService(TimeProvider.System, flags: flags));

        services.AddScoped<IModelService, HubModelService>();

        return services;
    }
}
