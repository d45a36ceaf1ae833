using System.ComponentModel.DataAnnotations;
using Flags;
using LlmHubSample.Monitoring;
using LlmHubSample.ProviderKeys;
using Microsoft.AspNetCore.Mvc;

namespace LlmHubSample.Pages.Admin;

/// <summary>The old page of provider keys, and where its forms go from the hub too.</summary>
public sealed class ProviderKeysModel(
    IFlagsSnapshot<FeatureFlags> flags, HubEvents events, AdminPanels panels, ProviderKeyStore keys) : AdminPage(flags, events)
{
    public ProviderKeysPanel? Panel { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        HasHub ? ToHub(HubTab.ProviderKeys) : await ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAddAsync(ProviderKeyForm form, CancellationToken cancellationToken)
    {
        if (await RefusalToSaveAsync() is { } refusal)
        {
            return refusal;
        }

        if (ModelState.IsValid
            && !await keys.AddAsync(form.Provider, form.Label, form.Key, UserId ?? "unknown", cancellationToken))
        {
            ModelState.AddModelError(nameof(form.Provider), "There is no such provider.");
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancellationToken);
        }

        TellSecurity("provider_key_added", form.Provider);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(long id, CancellationToken cancellationToken)
    {
        if (await RefusalToSaveAsync() is { } refusal)
        {
            return refusal;
        }

        if (await keys.RemoveAsync(id, cancellationToken))
        {
            TellSecurity("provider_key_removed", id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return RedirectToPage();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Panel = await panels.ProviderKeysAsync(await MaySaveAsync(), cancellationToken);
        return Show(HubTab.ProviderKeys);
    }
}

public sealed record ProviderKeyForm
{
    [Required]
    public string Provider { get; init; } = "";

    [Required]
    [StringLength(100)]
    public string Label { get; init; } = "";

    [Required]
    [StringLength(500, MinimumLength = ProviderKeyStore.ShortestKey)]
    public string Key { get; init; } = "";
}
