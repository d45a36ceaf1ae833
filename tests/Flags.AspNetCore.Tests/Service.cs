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
        {
            options.EnvironmentVariables = variables.ToDictionary(v => v.Name, v => v.Value);
            options.StoreStartTimeout = TimeSpan.FromMilliseconds(500);
        });
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
        using var request = Request(method, path, token, body);
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using var response = await Client.SendAsync(request);
        return await Answer.Of(response);
    }

    /// <summary>Reads a refusal to its end, and of anything else the head: a stream has no end.</summary>
    internal async Task<Answer> Head(HttpMethod method, string path, string? token, string? body)
    {
        using var request = Request(method, path, token, body);
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return await Answer.Of(response, withText: !response.IsSuccessStatusCode);
    }

    internal static HttpRequestMessage Request(HttpMethod method, string path, string? token, string? body = null)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : new StringContent(body, new MediaTypeHeaderValue("application/json"));
        return request;
    }

    /// <summary>A service whose changes are kept in a file.</summary>
    internal static Task<Service> StartWithStore(
        string path, Action<FlagsApiOptions>? api = null, params (string Name, string Value)[] variables) => Start(
        api,
        builder => builder.Services.AddFlagsSqliteStore(store => store.Path = path),
        "Production",
        variables);

    internal Task<Answer> Put(string flag, string settings, string? ifMatch = null) =>
        Send(HttpMethod.Put, Features + flag, Tokens.Writer, settings, ifMatch);

    internal Task<Answer> Post(string path, string? ifMatch = null) =>
        Send(HttpMethod.Post, Features + path, Tokens.Writer, ifMatch: ifMatch);

    internal Task<Answer> Get(string path, string? token) => Send(HttpMethod.Get, path, token);

    internal Task Stop() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
