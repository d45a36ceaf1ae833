using Microsoft.Extensions.DependencyInjection;

namespace Flags.Runtime.Tests.Hosting;

/// <summary>Two classes as the generator emits them, with their registration.</summary>
internal sealed class FirstFlags(FlagSource source)
{
    public FlagSource Source { get; } = source;

    public bool IsFirstEnabled(string? userId = null) => Source.IsEnabled(0, userId);
}

internal sealed class SecondFlags(FlagSource source)
{
    public FlagSource Source { get; } = source;
}

internal static class GeneratedRegistrations
{
    public static IServiceCollection AddFirst(this IServiceCollection services, Action<FlagsOptions>? configure = null) =>
        FlagsServices.Add(
            services,
            static () => Manifests.Of("\"key\":\"first\",\"environments\":{\"Staging\":{\"enabled\":true}}"),
            static source => new FirstFlags(source),
            configure);

    public static IServiceCollection AddSecond(this IServiceCollection services) => FlagsServices.Add(
        services, static () => Manifests.Of("\"key\":\"second\""), static source => new SecondFlags(source), configure: null);
}
