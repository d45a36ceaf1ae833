using LlmHubSample.Analytics;
using LlmHubSample.Catalog;
using LlmHubSample.ProviderKeys;
using LlmHubSample.Routing;

namespace LlmHubSample.Pages.Admin;

public sealed record ProviderKeysPanel(IReadOnlyList<ProviderKey> Keys, IReadOnlyList<Provider> Providers, bool MaySave);

public sealed record ModelCatalogPanel(
    IReadOnlyList<CatalogModel> Models,
    IReadOnlyList<Provider> Providers,
    IReadOnlyList<ModelRecommendation> Recommendations,
    bool MaySave);

public sealed record RoutingPanel(
    IReadOnlyList<Tier> Tiers, IReadOnlyList<RoutingRule> Rules, IReadOnlyList<CatalogModel> Models, bool MaySave);

public sealed record AnalyticsPanel(IReadOnlyList<ModelUsage> Usage, IReadOnlyList<string> Insights);

/// <summary>Reads what the sections show: the same data on the old pages and in the hub. Thread-safe.</summary>
public sealed class AdminPanels(ProviderKeyStore keys, ModelCatalog catalog, RoutingTable routing, UsageLog usage)
{
    private const int Week = 7;
    private const int Month = 30;

    public async Task<ProviderKeysPanel> ProviderKeysAsync(bool maySave, CancellationToken cancellationToken) => new(
        await keys.ReadAsync(cancellationToken), await catalog.ReadProvidersAsync(cancellationToken), maySave);

    public async Task<ModelCatalogPanel> ModelCatalogAsync(bool recommend, bool maySave, CancellationToken cancellationToken)
    {
        var models = await catalog.ReadAsync(cancellationToken);
        var recommendations = recommend
            ? ModelRecommendation.For(await usage.ReadAsync(Month, 0, cancellationToken), models)
            : [];
        return new(models, await catalog.ReadProvidersAsync(cancellationToken), recommendations, maySave);
    }

    public async Task<RoutingPanel> RoutingAsync(bool maySave, CancellationToken cancellationToken) => new(
        await routing.ReadTiersAsync(cancellationToken),
        await routing.ReadRulesAsync(cancellationToken),
        await catalog.ReadAsync(cancellationToken),
        maySave);

    public async Task<AnalyticsPanel> AnalyticsAsync(bool advanced, CancellationToken cancellationToken)
    {
        var insights = advanced
            ? UsageInsight.Of(await usage.ReadAsync(Week, 0, cancellationToken), await usage.ReadAsync(Week, Week, cancellationToken))
            : [];
        return new(await usage.ReadAsync(Month, 0, cancellationToken), insights);
    }
}
