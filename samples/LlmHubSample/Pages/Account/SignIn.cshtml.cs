using System.Security.Claims;
using LlmHubSample.Monitoring;
using LlmHubSample.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LlmHubSample.Pages.Account;

/// <summary>
/// The sign-in. With Keycloak it goes there; in development without one, anybody becomes one of the directory's users.
/// </summary>
public sealed class SignInModel(
    UserDirectory directory, IHostEnvironment environment, IAuthenticationSchemeProvider schemes, HubEvents events) : PageModel
{
    private const string OpenIdConnect = "OpenIdConnect";

    public IReadOnlyList<HubUser> Users { get; private set; } = [];

    public string ReturnUrl { get; private set; } = "/";

    public async Task<IActionResult> OnGetAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        ReturnUrl = Safe(returnUrl);
        if (await schemes.GetSchemeAsync(OpenIdConnect) is not null)
        {
            return Challenge(new AuthenticationProperties { RedirectUri = ReturnUrl }, OpenIdConnect);
        }

        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        Users = await directory.ReadAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? email, string? returnUrl, CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment() || await schemes.GetSchemeAsync(OpenIdConnect) is not null)
        {
            return NotFound();
        }

        if (email is null || await directory.FindAsync(email, cancellationToken) is not { } user)
        {
            events.Security(email, "sign_in_refused", "local");
            return BadRequest("The directory has no such user.");
        }

        var claims = user.Roles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => new Claim("role", role));
        var identity = new ClaimsIdentity(
            [new Claim("email", user.Email), new Claim("sub", user.Email), .. claims],
            CookieAuthenticationDefaults.AuthenticationScheme,
            "email",
            "role");
        events.Security(user.Email, "signed_in", "local");
        return SignIn(
            new ClaimsPrincipal(identity),
            new AuthenticationProperties { RedirectUri = Safe(returnUrl) },
            CookieAuthenticationDefaults.AuthenticationScheme);
    }

    // An address elsewhere would let a link send people to a page that looks like ours.
    private string Safe(string? url) => Url.IsLocalUrl(url) ? url : Admin.HubTab.HubUrl;
}
