using LlmHubSample.Database;
using LlmHubSample.Hosting;
using LlmHubSample.Monitoring;
using LlmHubSample.Routing;
using LlmHubSample.SignIn;

DevelopmentVariables.Load();
var builder = WebApplication.CreateBuilder(args);
var database = HubDatabase.From(builder.Configuration, builder.Environment.ContentRootPath);
if (DatabaseCommand.IsMeant(args))
{
    return await DatabaseCommand.RunAsync(args, database);
}

builder.AddHubMonitoring();
builder.AddHub(database);
builder.AddHubFlags(database);
builder.AddHubSignIn();
builder.AddHubWeb();

var app = builder.Build();
app.UseHubWeb();
app.MapRazorPages();
app.MapCompletions();
app.MapFlags();
app.MapHealthChecks("/health");
app.MapPrometheusScrapingEndpoint();
await app.RunAsync();
return 0;
