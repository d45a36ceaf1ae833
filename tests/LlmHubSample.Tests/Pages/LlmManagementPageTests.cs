using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.Pages;

public class LlmManagementPageTests
{
    private const string Hub = "<h1>LLM Hub</h1>";
    private const string OldPage = "<h1>LLM Provider Keys</h1>";

    [Fact]
    public async Task In_development_everybody_gets_the_hub()
    {
        await using var hub = await RunningHub.Start("Development");

        Assert.Contains(Hub, await hub.Get("/admin/llm-management?user_id=test@example.com"), StringComparison.Ordinal);
        Assert.Contains(Hub, await hub.Get("/admin/llm-management"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rollout_of_zero_with_a_whitelist_gives_the_hub_to_those_users_alone()
    {
        await using var hub = await RunningHub.Start(
            "Development",
            ("FEATURE_UNIFIED_LLM_HUB", "true"),
            ("FEATURE_LLM_HUB_ROLLOUT", "0"),
            ("FEATURE_LLM_HUB_WHITELIST", "admin@example.com"));

        Assert.Contains(Hub, await hub.Get("/admin/llm-management?user_id=admin@example.com"), StringComparison.Ordinal);
        Assert.Contains(OldPage, await hub.Get("/admin/llm-management?user_id=test@example.com"), StringComparison.Ordinal);
        Assert.Contains(OldPage, await hub.Get("/admin/llm-management"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_kill_switch_gives_everybody_the_old_page()
    {
        await using var hub = await RunningHub.Start("Development", ("FEATURE_UNIFIED_LLM_HUB", "false"));

        Assert.Contains(OldPage, await hub.Get("/admin/llm-management?user_id=admin@example.com"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_nobody_sees_a_page_without_signing_in()
    {
        await using var hub = await RunningHub.Start("Production", ("FEATURE_UNIFIED_LLM_HUB", "true"));

        using var response = await hub.Client.GetAsync(new Uri("/admin/llm-management?user_id=admin@example.com", UriKind.Relative));

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Pages_are_html_in_utf8()
    {
        await using var hub = await RunningHub.Start("Development");

        using var response = await hub.Client.GetAsync(new Uri("/admin/llm-management", UriKind.Relative));

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }
}
