using LlmHubSample.Callers;

namespace LlmHubSample.Admin;

/// <summary>The page that the rollout is about: the new hub for those who have it, the old page for everybody else.</summary>
internal static class LlmManagementPage
{
    internal static void MapLlmManagement(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/admin/llm-management", (HttpContext context, FeatureFlags flags, IWebHostEnvironment environment) =>
            Page(environment, flags.IsUnifiedLlmHubEnabled(Caller.Id(context)) ? "unified-hub.html" : "provider-keys.html"));

    private static IResult Page(IWebHostEnvironment environment, string name) =>
        Results.File(Path.Combine(environment.ContentRootPath, "Pages", name), "text/html; charset=utf-8");
}
