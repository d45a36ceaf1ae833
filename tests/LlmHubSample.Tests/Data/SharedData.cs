using System.Net.Http.Json;
using System.Text.Json;
using Flags.Testing;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Data;

/// <summary>The service as in production: its data in PostgreSQL, its cache in Redis.</summary>
public sealed class SharedData(PostgreSqlServer server, RedisServer redis) : IClassFixture<PostgreSqlServer>, IClassFixture<RedisServer>
{
    [Fact]
    public async Task Pages_and_completions_work_on_PostgreSQL_with_the_catalog_in_Redis()
    {
        var database = await SeededDatabase.On(server);
        await using var hub = await RunningHub.Start(
            "Development", ("DATABASE_URL", database), ("REDIS_URL", redis.Url + "/1"), ("LLM_PROVIDERS", "mock"));

        Assert.Contains("mistral-large", await hub.Get("/admin/llm-management?tab=catalog"), StringComparison.Ordinal);
        Assert.Contains("model-catalog", await redis.Ask("-n", "1", "KEYS", "*"), StringComparison.Ordinal);

        using var answer = await hub.Client.PostAsJsonAsync(
            new Uri("/api/v1/llm/completions?user_id=admin@example.com", UriKind.Relative), new { task = "code", prompt = "hello" });
        answer.EnsureSuccessStatusCode();
        Assert.Equal("mistral-large", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("model").GetString());
        Assert.Contains("mistral-large", await hub.Get("/admin/llm-management?tab=analytics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalog_is_shown_while_Redis_is_away()
    {
        await using var hub = await RunningHub.Start("Development", ("REDIS_URL", "redis://127.0.0.1:1/1"));

        Assert.Contains("mistral-large", await hub.Get("/admin/llm-management?tab=catalog"), StringComparison.Ordinal);
    }
}
