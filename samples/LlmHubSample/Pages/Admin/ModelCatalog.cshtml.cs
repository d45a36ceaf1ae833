using System.ComponentModel.DataAnnotations;
using Flags;
using LlmHubSample.Catalog;
using LlmHubSample.Monitoring;
using Microsoft.AspNetCore.Mvc;

namespace LlmHubSample.Pages.Admin;

/// <summary>The old page of the model catalog, and where its forms go from the hub too.</summary>
public sealed class ModelCatalogModel(
    IFlagsSnapshot<FeatureFlags> flags, HubEvents events, AdminPanels panels, ModelCatalog catalog) : AdminPage(flags, events)
{
    public ModelCatalogPanel? Panel { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        HasHub ? ToHub(HubTab.ModelCatalog) : await ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAddAsync(CatalogModelForm form, CancellationToken cancellationToken)
    {
        if (await RefusalToSaveAsync() is { } refusal)
        {
            return refusal;
        }

        if (ModelState.IsValid && !await catalog.AddAsync(form.ToModel(), cancellationToken))
        {
            ModelState.AddModelError(nameof(form.Name), "A model of that name is there already, or there is no such provider.");
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(cancellationToken);
        }

        Saved("model_added", form.Name);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostSwitchAsync(long id, bool isEnabled, CancellationToken cancellationToken)
    {
        if (await RefusalToSaveAsync() is { } refusal)
        {
            return refusal;
        }

        if (await catalog.SwitchAsync(id, isEnabled, cancellationToken))
        {
            Saved(isEnabled ? "model_enabled" : "model_disabled", id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return RedirectToPage();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Panel = await panels.ModelCatalogAsync(HasRecommendations, await MaySaveAsync(), cancellationToken);
        return Show(HubTab.ModelCatalog);
    }
}

public sealed record CatalogModelForm
{
    [Required]
    [StringLength(100)]
    public string Name { get; init; } = "";

    [Required]
    public string Provider { get; init; } = "";

    [Range(1, 100_000_000)]
    public int ContextTokens { get; init; }

    [Range(0, 100_000)]
    public decimal InputPrice { get; init; }

    [Range(0, 100_000)]
    public decimal OutputPrice { get; init; }

    internal CatalogModel ToModel() => new()
    {
        Name = Name,
        Provider = Provider,
        BaseUrl = "",
        ContextTokens = ContextTokens,
        InputPrice = InputPrice,
        OutputPrice = OutputPrice,
        IsEnabled = true,
    };
}
