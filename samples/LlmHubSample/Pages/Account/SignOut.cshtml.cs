using LlmHubSample.Pages.Admin;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LlmHubSample.Pages.Account;

/// <summary>Forgets who somebody is.</summary>
public sealed class SignOutModel : PageModel
{
    public IActionResult OnGet() => Redirect(HubTab.HubUrl);

    public IActionResult OnPost() => SignOut(
        new AuthenticationProperties { RedirectUri = HubTab.HubUrl }, CookieAuthenticationDefaults.AuthenticationScheme);
}
