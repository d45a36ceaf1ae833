using Flags;
using LlmHubSample.Admin;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddFeatureFlags();
builder.Services.AddFlagsSqliteStore(store => store.Path =
    builder.Configuration["FlagsFile"] ?? Path.Combine(builder.Environment.ContentRootPath, "flags.db"));
builder.Services.AddFlagsApi(api =>
{
    // On a developer's machine anybody may be anybody. Elsewhere the host's authentication says who may do what.
    api.TrustUserIdFromRequest = builder.Environment.IsDevelopment();
    api.AnonymousAccess = builder.Environment.IsDevelopment() ? FlagsAccess.Write : FlagsAccess.None;
});
builder.Services.AddHealthChecks().AddCheck<FlagsHealthCheck>("flags");
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://localhost:8084");
}

var app = builder.Build();
app.MapLlmManagement();
app.MapFlags();
app.MapHealthChecks("/health");
app.Run();
