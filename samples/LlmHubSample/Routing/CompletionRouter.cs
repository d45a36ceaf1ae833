using System.Diagnostics;
using LlmHubSample.Analytics;
using LlmHubSample.Catalog;
using LlmHubSample.LlmProviders;
using LlmHubSample.Monitoring;
using LlmHubSample.ProviderKeys;
using LlmHubSample.Users;

namespace LlmHubSample.Routing;

/// <summary>Sends a user's prompt to the model that the routing rules name, and to its fallback when that one fails.</summary>
public sealed class CompletionRouter(
    UserDirectory users,
    RoutingTable routes,
    ModelCatalog catalog,
    ProviderKeyStore keys,
    UsageLog usage,
    ILlmProvider provider,
    HubEvents events)
{
    public async Task<RoutedCompletion> CompleteAsync(string? user, string task, string prompt, CancellationToken cancellationToken)
    {
        var tierName = user is null ? null : (await users.FindAsync(user, cancellationToken))?.Tier;
        var tier = (await routes.ReadTiersAsync(cancellationToken)).First(t => t.Name == (tierName ?? UserDirectory.DefaultTier));
        if (await usage.CountTodayAsync(tier.Name, cancellationToken) >= tier.RequestsPerDay)
        {
            return RoutedCompletion.Refused(StatusCodes.Status429TooManyRequests, $"The tier '{tier.Name}' has used its {tier.RequestsPerDay} requests of today.");
        }

        if (await routes.FindAsync(tier.Name, task, cancellationToken) is not { } rule)
        {
            return RoutedCompletion.Refused(StatusCodes.Status404NotFound, $"The tier '{tier.Name}' has no route for the task '{task}'.");
        }

        var models = await catalog.ReadAsync(cancellationToken);
        foreach (var name in new[] { rule.Model, rule.FallbackModel })
        {
            if (models.FirstOrDefault(model => model.Name == name && model.IsEnabled) is { } model
                && await TryAsync(model, tier, prompt, cancellationToken) is { } completion)
            {
                return RoutedCompletion.Of(model.Name, completion);
            }

            events.Warning(user, "model_unavailable", name ?? "no fallback");
        }

        return RoutedCompletion.Refused(StatusCodes.Status502BadGateway, "Neither the model of the route nor its fallback answered.");
    }

    private async Task<Completion?> TryAsync(CatalogModel model, Tier tier, string prompt, CancellationToken cancellationToken)
    {
        var key = await keys.RevealAsync(model.Provider, cancellationToken);
        var start = Stopwatch.GetTimestamp();
        Completion? completion = null;
        try
        {
            completion = await provider.CompleteAsync(new CompletionRequest(model, key, prompt, tier.MaxTokens), cancellationToken);
        }
        catch (LlmProviderException problem)
        {
            events.Error(null, "llm_provider", problem);
        }

        await usage.AddAsync(
            new Usage(
                model.Id,
                tier.Name,
                completion is null,
                completion?.InputTokens ?? 0,
                completion?.OutputTokens ?? 0,
                (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds),
            cancellationToken);
        return completion;
    }
}
