using Microsoft.Playwright;

namespace LlmHubSample.Tests.Running;

/// <summary>Debian's Chromium without a window, driven by Playwright: one browser for a class of tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            // Chromium refuses to sandbox itself as root, which containers run as; the pages are the service's own.
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
        });
    }

    /// <summary>A page with cookies of its own, at the service.</summary>
    internal async Task<IPage> Open(RunningHub hub, string path)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { BaseURL = hub.Address.AbsoluteUri });
        context.SetDefaultTimeout(30_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>The same, signed in as one of the seeded users.</summary>
    internal async Task<IPage> SignIn(RunningHub hub, string email, string path)
    {
        var page = await Open(hub, $"/sign-in?returnUrl={Uri.EscapeDataString(path)}");
        await page.GetByLabel("User").SelectOptionAsync(email);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
