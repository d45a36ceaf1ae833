using Flags;
using LlmHubSample.Monitoring;
using Microsoft.AspNetCore.Mvc;

namespace LlmHubSample.Pages.Admin;

/// <summary>The hub, with the four sections as tabs. Who does not have it gets the first of the old pages.</summary>
public sealed class LlmManagementModel(IFlagsSnapshot<FeatureFlags> flags, HubEvents events, AdminPanels panels) : AdminPage(flags, events)
{
    public string PanelName { get; private set; } = "";

    public object Panel { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string? tab, CancellationToken cancellationToken)
    {
        var section = HasHub ? HubTab.All.FirstOrDefault(each => each.Name == tab) ?? HubTab.ProviderKeys : HubTab.ProviderKeys;
        var maySave = await MaySaveAsync();
        (PanelName, Panel) = section.Name switch
        {
            "catalog" => ("_ModelCatalog", await panels.ModelCatalogAsync(HasRecommendations, maySave, cancellationToken)),
            "routing" => ("_Routing", await panels.RoutingAsync(maySave, cancellationToken)),
            "analytics" => ("_Analytics", await panels.AnalyticsAsync(HasAdvancedAnalytics, cancellationToken)),
            _ => ("_ProviderKeys", (object)await panels.ProviderKeysAsync(maySave, cancellationToken)),
        };
        return Show(section);
    }
}
