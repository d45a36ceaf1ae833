using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Flags.AspNetCore.Tests;

/// <summary>A service with this project's flags on a free port of the loopback address.</summary>
internal sealed class Service : IAsyncDisposable
{
    internal const string Features = "/api/v1/features/";

    private readonly WebApplication _app;

    private Service(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    internal HttpClient Client { get; }

    internal SnapshotStore Flags => _app.Services.GetRequiredService<SnapshotStore>();

    internal static async Task<Service> Start(
        Action<FlagsApiOptions>? api = null,
        Action<WebApplicationBuilder>? host = null,
        string environment = "Production",
        params (string Name, string Value)[] variables)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddFeatureFlags(options =>
            options.EnvironmentVariables = variables.ToDictionary(v => v.Name, v => v.Value));
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(Tokens.Accept);
        builder.Services.AddFlagsApi(api);
        host?.Invoke(builder);
        var app = builder.Build();
        app.MapFlags();
        await app.StartAsync();
        return new Service(app);
    }

    internal async Task<Answer> Send(HttpMethod method, string path, string? token, string? body = null, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
        {
            request.Content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using var response = await Client.SendAsync(request);
        return await Answer.Of(response);
    }

    internal Task<Answer> Get(string path, string? token) => Send(HttpMethod.Get, path, token);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
