using LlmHubSample.Monitoring;
using LlmHubSample.SignIn;

namespace LlmHubSample.Hosting;

/// <summary>Addresses, pages, and what every request goes through.</summary>
internal static class WebSetup
{
    internal static void AddHubWeb(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls("http://localhost:8084");
        }

        builder.Services.AddRazorPages(static pages => pages.Conventions.AuthorizeFolder("/Admin", HubPolicies.View));
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins(List(builder.Configuration["CORS_ORIGINS"])).AllowAnyHeader().AllowAnyMethod().AllowCredentials()));
        builder.Services.AddProblemDetails();
    }

    internal static void UseHubWeb(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseCors();
        app.UseAuthentication();
        app.UseMiddleware<RequestMonitor>();
        app.UseAuthorization();
    }

    private static string[] List(string? text) =>
        text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
