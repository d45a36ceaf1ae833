using Flags;
using LlmHubSample.Monitoring;
using Microsoft.AspNetCore.Mvc;

namespace LlmHubSample.Pages.Admin;

/// <summary>The old page of usage.</summary>
public sealed class AnalyticsModel(IFlagsSnapshot<FeatureFlags> flags, HubEvents events, AdminPanels panels) : AdminPage(flags, events)
{
    public AnalyticsPanel? Panel { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (HasHub)
        {
            return ToHub(HubTab.Analytics);
        }

        Panel = await panels.AnalyticsAsync(advanced: false, cancellationToken);
        return Show(HubTab.Analytics);
    }
}
