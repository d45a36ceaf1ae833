using System.Net.Http.Json;
using System.Text.Json;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Monitoring;

/// <summary>What the service writes to standard output.</summary>
public sealed class EventLog : IAsyncLifetime
{
    private const string User = "test@example.com";

    private RunningHub? _hub;

    public async ValueTask InitializeAsync() => _hub = await RunningHub.Start(
        "Development",
        ("FEATURE_ADVANCED_ANALYTICS_ROLLOUT", "100"),
        ("SLOW_REQUEST_MILLISECONDS", "0"),
        ("LOG_USER_HASH_KEY", "the same in every run"));

    [Theory]
    [InlineData("PAGE_VIEW", "Information")]
    [InlineData("FEATURE_USAGE", "Information")]
    [InlineData("API_CALL", "Information")]
    [InlineData("ERROR", "Error")]
    [InlineData("WARNING", "Warning")]
    [InlineData("SECURITY", "Warning")]
    [InlineData("PERFORMANCE", "Warning")]
    public async Task Each_type_of_event_is_a_JSON_record_with_time_level_and_user(string type, string level)
    {
        await _hub!.Get($"/admin/llm-management?tab=analytics&user_id={User}");
        using var failing = await _hub.Client.PostAsJsonAsync(
            new Uri($"/api/v1/llm/completions?user_id={User}", UriKind.Relative), new { prompt = "fail llama-3.1-8b, fail gpt-4o-mini" });
        using var off = await _hub.Client.PostAsync(new Uri("/api/v1/features/model_recommendations/disable", UriKind.Relative), null);

        var line = (await _hub.LinesWith($"\"EventType\":\"{type}\""))[0];

        using var record = JsonDocument.Parse(line);
        Assert.Equal(level, record.RootElement.GetProperty("LogLevel").GetString());
        Assert.Equal("LlmHub.Events", record.RootElement.GetProperty("Category").GetString());
        Assert.True(record.RootElement.GetProperty("Timestamp").TryGetDateTimeOffset(out _));
        Assert.NotEqual("", record.RootElement.GetProperty("State").GetProperty("User").GetString());
    }

    [Fact]
    public async Task Users_are_hashed_by_the_key_that_the_environment_gives()
    {
        await _hub!.Get($"/admin/llm-management?user_id={User}");
        await _hub.Get($"/api/v1/features/user/{User}/enabled?user_id={User}");

        using var record = JsonDocument.Parse((await _hub.LinesWith("PAGE_VIEW"))[0]);
        await _hub.LinesWith("API_CALL");
        // The first 16 digits of HMAC-SHA256.
        Assert.Equal("e67a1f77ecd40273", record.RootElement.GetProperty("State").GetProperty("User").GetString());
        Assert.DoesNotContain(User, _hub.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_are_named_when_that_is_asked_for()
    {
        await using var hub = await RunningHub.Start("Development", ("LOG_USER_IDS", "true"));

        await hub.Get($"/admin/llm-management?user_id={User}");

        Assert.Contains($"user={User}", (await hub.LinesWith("PAGE_VIEW"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_evaluation_can_be_searched_for()
    {
        await _hub!.Get($"/admin/llm-management?user_id={User}");

        using var record = JsonDocument.Parse((await _hub.LinesWith("feature_flag.evaluation unified_llm_hub"))[0]);

        Assert.Equal("on", record.RootElement.GetProperty("State").GetProperty("feature_flag.result.variant").GetString());
    }

    [Fact]
    public async Task A_changed_flag_is_an_audit_event_with_version_and_reason()
    {
        using var change = await _hub!.Client.PutAsJsonAsync(
            new Uri("/api/v1/features/unified_llm_hub", UriKind.Relative), new { rollout_percentage = 50 });
        change.EnsureSuccessStatusCode();

        using var record = JsonDocument.Parse((await _hub.LinesWith("flag_changed"))[0]);

        var state = record.RootElement.GetProperty("State");
        Assert.Equal("SECURITY", state.GetProperty("EventType").GetString());
        Assert.Equal("unified_llm_hub", state.GetProperty("Flag").GetString());
        Assert.Equal(1, state.GetProperty("Version").GetInt64());
    }

    public async ValueTask DisposeAsync() => await _hub!.DisposeAsync();
}
