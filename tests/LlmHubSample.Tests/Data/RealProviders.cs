using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using LlmHubSample.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace LlmHubSample.Tests.Data;

/// <summary>Providers are called over HTTP, with the key that somebody saved, when nothing says to mock them.</summary>
public sealed class RealProviders(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Key = "sk-a-real-looking-key";

    private readonly ConcurrentQueue<(string Authorization, JsonElement Body)> _asked = new();
    private WebApplication? _provider;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _provider = builder.Build();
        _provider.Urls.Add("http://127.0.0.1:0");
        _provider.MapPost("/v1/chat/completions", async (HttpRequest request) =>
        {
            var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
            _asked.Enqueue((request.Headers.Authorization.ToString(), body));
            return body.GetProperty("model").GetString() == "mistral-large"
                ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
                : Results.Content(
                    """{"choices":[{"message":{"role":"assistant","content":"hello back"}}],"usage":{"prompt_tokens":3,"completion_tokens":2}}""",
                    "application/json");
        });
        await _provider.StartAsync();
    }

    [Fact]
    public async Task A_provider_that_fails_is_replaced_by_the_fallbacks_which_gets_its_own_key()
    {
        await using var hub = await RunningHub.Start("Development", ("LLM_PROVIDERS", "http"));
        await Execute(hub, $"UPDATE providers SET base_url = '{_provider!.Urls.Single()}/v1'");
        var page = await browser.SignIn(hub, "admin@example.com", "/admin/llm-management");
        await page.Locator("select[name=Provider]").SelectOptionAsync("OpenAI");
        await page.GetByLabel("Label").FillAsync("test");
        await page.GetByLabel("Key", new() { Exact = true }).FillAsync(Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add key" }).ClickAsync();
        await page.GetByText("••••••••-key").WaitForAsync();

        using var response = await hub.Client.PostAsJsonAsync(
            new Uri("/api/v1/llm/completions?user_id=admin@example.com", UriKind.Relative), new { task = "code", prompt = "hello" });

        var answer = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(("gpt-4o", "hello back"), (answer.GetProperty("model").GetString(), answer.GetProperty("text").GetString()));
        Assert.Equal(["", $"Bearer {Key}"], _asked.Select(asked => asked.Authorization));
        Assert.Equal(8000, _asked.Last().Body.GetProperty("max_tokens").GetInt32());
        Assert.DoesNotContain(Key, hub.Output, StringComparison.Ordinal);
    }

    private static async Task Execute(RunningHub hub, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={hub.DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync() => await _provider!.DisposeAsync();
}
