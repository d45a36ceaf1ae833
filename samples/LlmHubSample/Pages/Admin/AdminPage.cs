using Flags;
using LlmHubSample.Monitoring;
using LlmHubSample.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LlmHubSample.Pages.Admin;

/// <summary>What the admin pages share: which side of the rollout their user is on, and who may save.</summary>
public abstract class AdminPage(IFlagsSnapshot<FeatureFlags> flags, HubEvents events) : PageModel
{
    private bool? _hasHub;

    /// <summary>Whether this page's user has the hub in place of the four old pages.</summary>
    public bool HasHub => _hasHub ??= flags.Value.IsUnifiedLlmHubEnabled(UserId);

    public string? UserId => HttpContext.GetFlagsUser();

    protected bool HasAdvancedAnalytics => HasHub && Used(flags.Value.IsAdvancedAnalyticsEnabled(UserId), "advanced_analytics");

    protected bool HasRecommendations => HasHub && Used(flags.Value.IsModelRecommendationsEnabled(UserId), "model_recommendations");

    /// <summary>Shows a section, in the hub's layout for those who have it and as the old page for everybody else.</summary>
    protected PageResult Show(HubTab tab)
    {
        ViewData["Tab"] = tab;
        ViewData["Title"] = tab.OldTitle;
        ViewData["Layout"] = HasHub ? "_Hub" : "_OldPage";
        return Page();
    }

    /// <summary>The hub's tab in place of the old page, with the query that came.</summary>
    protected IActionResult ToHub(HubTab tab)
    {
        var user = Request.Query["user_id"].ToString();
        return Redirect(user.Length == 0 ? tab.Url : $"{tab.Url}&user_id={Uri.EscapeDataString(user)}");
    }

    protected async Task<bool> MaySaveAsync() =>
        (await HttpContext.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(User, HubPolicies.Save)).Succeeded;

    /// <summary>Null for who may save; otherwise the way to sign in, or the refusal.</summary>
    protected async Task<IActionResult?> RefusalToSaveAsync() =>
        await MaySaveAsync() ? null
        : User.Identity?.IsAuthenticated == true ? Forbid()
        : Challenge();

    protected void Saved(string action, string subject) => events.UserAction(UserId, action, subject);

    protected void TellSecurity(string what, string subject) => events.Security(UserId, what, subject);

    private bool Used(bool isOn, string feature)
    {
        if (isOn)
        {
            events.FeatureUsage(UserId, feature);
        }

        return isOn;
    }
}
