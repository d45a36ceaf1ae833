global using Documented;
global using Flags;
global using Microsoft.AspNetCore.Builder;
global using Microsoft.AspNetCore.Http;
global using Microsoft.AspNetCore.Mvc;
global using Microsoft.Extensions.Configuration;
global using Microsoft.Extensions.DependencyInjection;
global using Microsoft.Extensions.Primitives;
global using Microsoft.Extensions.Time.Testing;
global using Xunit;
global using static Documented.Surroundings;

namespace Documented;

/// <summary>What the snippets of the documentation take for granted.</summary>
internal static class Surroundings
{
    internal static WebApplicationBuilder builder => WebApplication.CreateBuilder();

    internal static WebApplication app => builder.Build();

    internal static IServiceCollection services => builder.Services;

    internal static string path => "flags.db";

    internal static string connection => "Host=localhost";

    internal static string NewCheckout() => "one page";
}

public sealed class Catalog
{
    public IResult OldPage() => Results.Ok();
}

public sealed class TenantFile
{
    public Dictionary<string, FlagOverride> Overrides { get; } = [];

    public IChangeToken GetChangeToken() => new CancellationChangeToken(CancellationToken.None);
}

public sealed class HubPage(FeatureFlags flags)
{
    public string Render(string user) => flags.IsUnifiedLlmHubEnabled(user) ? "LLM Hub" : "Provider keys";
}
