using System.Net;
using System.Net.Http.Headers;
using LlmHubSample.Tests.Running;

namespace LlmHubSample.Tests.SignIn;

/// <summary>In production, Keycloak says who somebody is and what their realm roles allow.</summary>
public sealed class KeycloakSignIn(KeycloakDouble keycloak, Browser browser) : IClassFixture<KeycloakDouble>, IClassFixture<Browser>
{
    private static readonly string[] Writer = ["flags:write"];
    private static readonly string[] Reader = ["flags:read"];

    [Fact]
    public async Task Realm_roles_give_what_the_API_asks_for()
    {
        // Keycloak must be https in production; the one of these tests speaks http, which only development allows.
        await using var hub = await RunningHub.Start("Development", keycloak.Variables);
        using var disable = new HttpRequestMessage(HttpMethod.Post, "/api/v1/features/unified_llm_hub/disable");
        disable.Headers.Authorization = new AuthenticationHeaderValue("Bearer", keycloak.Token("ada@example.com", Writer));

        using var response = await hub.Client.SendAsync(disable);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var history = await Get(hub, "/api/v1/features/unified_llm_hub/history", keycloak.Token("ada@example.com", Reader));
        Assert.Contains("ada@example.com", await history.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("llm-hub", 5, "LLM Hub")]
    [InlineData("llm-hub", -30, null)]
    [InlineData("another", 5, null)]
    public async Task A_token_counts_when_it_is_for_this_service_and_not_expired(string audience, int minutes, string? title)
    {
        await using var hub = await RunningHub.Start(
            "Development",
            [.. keycloak.Variables, ("FEATURE_LLM_HUB_ROLLOUT", "0"), ("FEATURE_LLM_HUB_WHITELIST", "ada@example.com")]);

        using var response = await Get(hub, "/admin/llm-management", keycloak.Token("ada@example.com", [], audience, minutes));

        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains($"<h1>{title ?? "LLM Provider Keys"}</h1>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_signs_in_there_and_comes_back_with_roles()
    {
        await using var hub = await RunningHub.Start("Development", keycloak.Variables);

        var page = await browser.Open(hub, "/sign-in");
        await page.WaitForURLAsync(url => url.Contains("/admin/llm-management", StringComparison.Ordinal));

        Assert.Contains("ada@example.com", await page.Locator(".account").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("legend").CountAsync());
    }

    [Fact]
    public async Task In_production_a_realm_without_https_is_refused_at_the_start_of_a_sign_in()
    {
        await using var hub = await RunningHub.Start("Production", keycloak.Variables);

        using var response = await Get(hub, "/admin/llm-management", keycloak.Token("ada@example.com", Writer));

        Assert.False(response.IsSuccessStatusCode);
    }

    private static async Task<HttpResponseMessage> Get(RunningHub hub, string path, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await hub.Client.SendAsync(request);
    }
}
