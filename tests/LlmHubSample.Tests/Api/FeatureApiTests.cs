using System.Net;
using System.Text.Json;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Api;

public class FeatureApiTests
{
    [Fact]
    public async Task A_feature_is_answered_with_its_decision_its_settings_and_the_reason()
    {
        await using var hub = await RunningHub.Start("Development");

        using var answer = JsonDocument.Parse(await hub.Get("/api/v1/features/unified_llm_hub?user_id=test@example.com"));

        Assert.Equal(["flag", "enabled", "config", "reason"], answer.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("unified_llm_hub", answer.RootElement.GetProperty("flag").GetString());
        Assert.True(answer.RootElement.GetProperty("enabled").GetBoolean());
        Assert.Equal("full_rollout", answer.RootElement.GetProperty("reason").GetString());
        Assert.Equal(100, answer.RootElement.GetProperty("config").GetProperty("rollout_percentage").GetDecimal());
    }

    [Fact]
    public async Task An_operator_rolls_the_hub_out_and_goes_back_at_once()
    {
        await using var hub = await RunningHub.Start("Development");

        using var off = await hub.Client.PostAsync(new Uri("/api/v1/features/unified_llm_hub/disable", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.OK, off.StatusCode);
        Assert.Contains("LLM Provider Keys", await hub.Get("/admin/llm-management"), StringComparison.Ordinal);

        using var on = await hub.Client.PostAsync(new Uri("/api/v1/features/unified_llm_hub/enable", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.OK, on.StatusCode);
        Assert.Contains("LLM Hub", await hub.Get("/admin/llm-management"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/v1/features/unified_llm_hub")]
    [InlineData("POST", "/api/v1/features/unified_llm_hub/enable")]
    public async Task In_production_nothing_is_anonymous(string method, string path)
    {
        await using var hub = await RunningHub.Start("Production");
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("X-User-ID", "admin@example.com");

        using var response = await hub.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("0", "rollout_not_reached")]
    [InlineData("100", "full_rollout")]
    public async Task The_rollout_of_the_environment_takes_effect(string percentage, string reason)
    {
        await using var hub = await RunningHub.Start("Development", ("FEATURE_ADVANCED_ANALYTICS_ROLLOUT", percentage));

        using var answer = JsonDocument.Parse(await hub.Get("/api/v1/features/advanced_analytics?user_id=user1"));

        Assert.Equal(reason, answer.RootElement.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task An_unknown_feature_is_404_with_problem_details()
    {
        await using var hub = await RunningHub.Start("Development");

        using var response = await hub.Client.GetAsync(new Uri("/api/v1/features/nosuch", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
