using LlmHubSample.Admin;
using LlmHubSample.Features;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddFeatureFlags();
builder.Services.AddProblemDetails();
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://localhost:8084");
}

var app = builder.Build();
app.MapLlmManagement();
app.MapFeatures();
app.Run();
