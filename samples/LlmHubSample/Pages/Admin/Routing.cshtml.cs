using System.ComponentModel.DataAnnotations;
using Flags;
using LlmHubSample.Monitoring;
using LlmHubSample.Routing;
using Microsoft.AspNetCore.Mvc;

namespace LlmHubSample.Pages.Admin;

/// <summary>The old page of tiers and routes, and where its forms go from the hub too.</summary>
public sealed class RoutingModel(
    IFlagsSnapshot<FeatureFlags> flags, HubEvents events, AdminPanels panels, RoutingTable routing) : AdminPage(flags, events)
{
    public RoutingPanel? Panel { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        HasHub ? ToHub(HubTab.Routing) : await ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostRouteAsync(RouteForm form, CancellationToken cancellationToken)
    {
        if (await RefusalToSaveAsync() is { } refusal)
        {
            return refusal;
        }

        if (ModelState.IsValid && !await routing.SetAsync(form.ToRule(), cancellationToken))
        {
            ModelState.AddModelError(nameof(form.Model), "There is no such tier or model.");
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancellationToken);
        }

        Saved("route_set", $"{form.Tier}/{form.Task}");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTierAsync(TierForm form, CancellationToken cancellationToken)
    {
        if (await RefusalToSaveAsync() is { } refusal)
        {
            return refusal;
        }

        if (ModelState.IsValid && !await routing.ChangeTierAsync(form.ToTier(), cancellationToken))
        {
            ModelState.AddModelError(nameof(form.Tier), "There is no such tier.");
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancellationToken);
        }

        Saved("tier_changed", form.Tier);
        return RedirectToPage();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Panel = await panels.RoutingAsync(await MaySaveAsync(), cancellationToken);
        return Show(HubTab.Routing);
    }
}

public sealed record RouteForm
{
    [Required]
    public string Tier { get; init; } = "";

    [Required]
    [RegularExpression("[a-z][a-z0-9_-]{0,39}", ErrorMessage = "A task has up to 40 letters, digits, '-' and '_', and begins with a letter.")]
    public string Task { get; init; } = "";

    [Required]
    public string Model { get; init; } = "";

    public string? FallbackModel { get; init; }

    internal RoutingRule ToRule() => new() { Tier = Tier, Task = Task, Model = Model, FallbackModel = FallbackModel };
}

public sealed record TierForm
{
    [Required]
    public string Tier { get; init; } = "";

    [Range(0, 10_000_000)]
    public int RequestsPerDay { get; init; }

    [Range(1, 1_000_000)]
    public int MaxTokens { get; init; }

    internal Tier ToTier() => new() { Name = Tier, RequestsPerDay = RequestsPerDay, MaxTokens = MaxTokens };
}
