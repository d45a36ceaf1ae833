using LlmHubSample.Tests.Running;
using Microsoft.Playwright;

namespace LlmHubSample.Tests.Pages;

/// <summary>Every page in a browser, for a user inside the rollout and for one outside.</summary>
public sealed class RolloutSides(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Inside = "admin@example.com";
    private const string Outside = "test@example.com";

    private RunningHub? _hub;

    public async ValueTask InitializeAsync() => _hub = await RunningHub.Start(
        "Development",
        ("FEATURE_LLM_HUB_ROLLOUT", "0"),
        ("FEATURE_LLM_HUB_WHITELIST", Inside),
        ("FEATURE_ADVANCED_ANALYTICS_ROLLOUT", "100"),
        ("FEATURE_MODEL_RECOMMENDATIONS_ROLLOUT", "100"));

    [Theory]
    [InlineData("/admin/llm-provider-keys", "LLM Provider Keys", "Provider keys", "No key yet.")]
    [InlineData("/admin/llm-model-catalog", "LLM Model Catalog", "Model catalog", "gpt-4o-mini")]
    [InlineData("/admin/llm-routing", "LLM Routing", "Routing", "mistral-large")]
    [InlineData("/admin/llm-analytics", "LLM Analytics", "Analytics", "llama-3.1-8b")]
    public async Task A_section_is_an_old_page_outside_and_a_tab_of_the_hub_inside(
        string path, string oldTitle, string tab, string content)
    {
        var old = await browser.SignIn(_hub!, Outside, path);
        Assert.Equal(oldTitle, await old.Locator("h1").InnerTextAsync());
        Assert.EndsWith(path, old.Url, StringComparison.Ordinal);

        var inside = await browser.SignIn(_hub!, Inside, path);
        Assert.Equal("LLM Hub", await inside.Locator("h1").InnerTextAsync());
        Assert.Equal(tab, await inside.Locator("h2").InnerTextAsync());
        Assert.Equal(tab, await inside.Locator("nav a[aria-current=page]").InnerTextAsync());
        Assert.Contains(content, await old.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(content, await inside.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_flags_change_what_the_hub_shows_and_leave_the_old_pages_alone()
    {
        var hub = await browser.SignIn(_hub!, Inside, "/admin/llm-management?tab=analytics");
        Assert.Contains("of the week's cost", await hub.Locator(".insights").InnerTextAsync(), StringComparison.Ordinal);
        await hub.GotoAsync("/admin/llm-management?tab=catalog");
        Assert.Contains("gpt-4o-mini in place of gpt-4o", await hub.Locator(".insights").InnerTextAsync(), StringComparison.Ordinal);

        var old = await browser.SignIn(_hub!, Outside, "/admin/llm-analytics");
        Assert.Equal(0, await old.Locator(".insights").CountAsync());
    }

    [Fact]
    public async Task A_flag_switched_by_the_API_changes_the_page_on_the_next_request()
    {
        var page = await browser.SignIn(_hub!, Outside, "/admin/llm-management");
        Assert.Equal("LLM Provider Keys", await page.Locator("h1").InnerTextAsync());

        using var on = await _hub!.Client.PostAsync(new Uri("/api/v1/features/unified_llm_hub/enable", UriKind.Relative), null);
        on.EnsureSuccessStatusCode();
        await page.ReloadAsync();

        Assert.Equal("LLM Hub", await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task A_page_that_stayed_open_says_that_its_user_has_changed_sides()
    {
        var page = await browser.SignIn(_hub!, Inside, "/admin/llm-management");
        var notice = page.Locator("#side-changed");
        Assert.False(await notice.IsVisibleAsync());

        using var off = await _hub!.Client.PostAsync(new Uri("/api/v1/features/unified_llm_hub/disable", UriKind.Relative), null);
        off.EnsureSuccessStatusCode();
        await page.EvaluateAsync("check()");

        await notice.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Visible });
        Assert.Contains("switched off", await notice.InnerTextAsync(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync() => await _hub!.DisposeAsync();
}
