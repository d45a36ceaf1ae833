using LlmHubSample.Catalog;

namespace LlmHubSample.Analytics;

/// <summary>A cheaper model for what an expensive one does, which <c>model_recommendations</c> shows.</summary>
public sealed record ModelRecommendation(string Model, string Instead, decimal Saving)
{
    /// <summary>For every used model the cheapest enabled one with at least its context, where that costs less; the most worthwhile first.</summary>
    public static IReadOnlyList<ModelRecommendation> For(IReadOnlyList<ModelUsage> usage, IReadOnlyList<CatalogModel> catalog) =>
    [
        .. usage
            .Select(used => Best(used, catalog))
            .OfType<ModelRecommendation>()
            .OrderByDescending(recommendation => recommendation.Saving),
    ];

    private static ModelRecommendation? Best(ModelUsage used, IReadOnlyList<CatalogModel> catalog)
    {
        var context = catalog.FirstOrDefault(model => model.Name == used.Model)?.ContextTokens ?? 0;
        return catalog
            .Where(model => model.IsEnabled && model.Name != used.Model && model.ContextTokens >= context)
            .Select(model => new ModelRecommendation(used.Model, model.Name, used.Cost - CostWith(model, used)))
            .Where(recommendation => recommendation.Saving > 0)
            .MaxBy(recommendation => recommendation.Saving);
    }

    private static decimal CostWith(CatalogModel model, ModelUsage used) =>
        ((used.InputTokens * model.InputPrice) + (used.OutputTokens * model.OutputPrice)) / 1_000_000m;
}
