using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Data;

/// <summary>Prompts are answered by the model that the routing rules name.</summary>
public sealed class Completions : IAsyncLifetime
{
    private RunningHub? _hub;

    public async ValueTask InitializeAsync() => _hub = await RunningHub.Start("Development");

    [Fact]
    public async Task The_fallback_answers_when_the_model_fails_and_the_failure_is_a_warning()
    {
        var answer = await Ask("admin@example.com", new { task = "code", prompt = "please fail mistral-large" });

        Assert.Equal("gpt-4o", answer.GetProperty("model").GetString());
        Assert.Contains(await _hub!.LinesWith("WARNING"), line => line.Contains("model_unavailable", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_fallback_fails_too_the_answer_is_502()
    {
        using var response = await Post("admin@example.com", new { task = "code", prompt = "fail mistral-large, fail gpt-4o" });

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_task_without_a_route_is_404()
    {
        using var response = await Post("test@example.com", new { task = "code", prompt = "hello" });

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_blank_prompt_is_refused()
    {
        using var response = await Post("test@example.com", new { prompt = " " });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("'prompt' must have", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tier_that_has_used_its_requests_of_the_day_gets_429()
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_hub!.DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE tiers SET requests_per_day = 0 WHERE name = 'enterprise'";
        await command.ExecuteNonQueryAsync();

        using var response = await Post("admin@your-domain.com", new { prompt = "hello" });

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
    }

    private async Task<JsonElement> Ask(string user, object question)
    {
        using var response = await Post(user, question);
        return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> Post(string user, object question) => _hub!.Client.PostAsJsonAsync(
        new Uri($"/api/v1/llm/completions?user_id={user}", UriKind.Relative), question);

    public async ValueTask DisposeAsync() => await _hub!.DisposeAsync();
}
