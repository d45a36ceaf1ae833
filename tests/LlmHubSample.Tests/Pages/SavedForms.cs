using LlmHubSample.Tests.Running;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace LlmHubSample.Tests.Pages;

/// <summary>Forms, filled in in a browser, and what reaches the database.</summary>
public sealed class SavedForms(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Admin = "admin@your-domain.com";
    private const string Secret = "sk-do-not-show-this-9876";

    private RunningHub? _hub;

    public async ValueTask InitializeAsync() => _hub = await RunningHub.Start("Development");

    [Fact]
    public async Task A_provider_key_is_stored_encrypted_and_shown_masked()
    {
        var page = await browser.SignIn(_hub!, Admin, "/admin/llm-management");
        await page.GetByLabel("Provider").SelectOptionAsync("Mistral");
        await page.GetByLabel("Label").FillAsync("team key");
        await page.GetByLabel("Key", new() { Exact = true }).FillAsync(Secret);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add key" }).ClickAsync();

        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "team key" });
        Assert.Contains("••••••••9876", await row.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(Admin, await row.InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await page.ContentAsync(), StringComparison.Ordinal);

        var stored = await Scalar("SELECT encrypted_key FROM provider_keys WHERE label = 'team key'");
        Assert.DoesNotContain("do-not-show", stored, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, _hub!.Output, StringComparison.Ordinal);

        await row.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Contains("No key yet.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_there_already_is_refused_and_nothing_is_saved()
    {
        var page = await browser.SignIn(_hub!, Admin, "/admin/llm-management?tab=catalog");
        await AddModel(page, "gpt-4o");

        Assert.Contains("A model of that name is there already", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("1", await Scalar("SELECT COUNT(*) FROM models WHERE name = 'gpt-4o'"));
    }

    [Fact]
    public async Task A_new_model_can_be_routed_to_and_switched_off()
    {
        var page = await browser.SignIn(_hub!, Admin, "/admin/llm-management?tab=catalog");
        await AddModel(page, "tiny-model");
        await page.GetByRole(AriaRole.Button, new() { Name = "Disable tiny-model" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Enable tiny-model" }).ClickAsync();

        await page.GotoAsync("/admin/llm-management?tab=routing");
        await page.GetByLabel("Tier").SelectOptionAsync("free");
        await page.GetByLabel("Task").FillAsync("summary");
        await page.Locator("select[name=Model]").SelectOptionAsync("tiny-model");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set route" }).ClickAsync();

        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "summary" });
        Assert.Contains("tiny-model", await row.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tiers_limits_are_saved()
    {
        var page = await browser.SignIn(_hub!, Admin, "/admin/llm-management?tab=routing");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Save enterprise" });
        await row.GetByLabel("Requests a day").FillAsync("123456");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForLoadStateAsync();

        Assert.Equal("123456", await Scalar("SELECT requests_per_day FROM tiers WHERE name = 'enterprise'"));
    }

    [Fact]
    public async Task Who_may_not_save_sees_no_form_and_is_refused_when_posting_one()
    {
        var page = await browser.SignIn(_hub!, "test@example.com", "/admin/llm-management");
        Assert.Equal(0, await page.Locator("fieldset").CountAsync());

        // What a tool may send in the page's name, with the page's own token.
        var status = await page.EvaluateAsync<int>(
            """
            async () => {
              const body = new FormData(document.querySelector('form.account'));
              body.append('id', '1');
              return (await fetch('/admin/llm-provider-keys?handler=Remove', { method: 'POST', body })).status;
            }
            """);
        Assert.Equal(403, status);
    }

    private static async Task AddModel(IPage page, string name)
    {
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("Context, tokens").FillAsync("4096");
        await page.GetByLabel("Input, $ per million").FillAsync("0.05");
        await page.GetByLabel("Output, $ per million").FillAsync("0.1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add model" }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    private async Task<string> Scalar(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_hub!.DatabaseFile};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    public async ValueTask DisposeAsync() => await _hub!.DisposeAsync();
}
