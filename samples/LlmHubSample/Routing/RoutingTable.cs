using Dapper;
using LlmHubSample.Database;

namespace LlmHubSample.Routing;

/// <summary>The tiers and the routing rules. Thread-safe.</summary>
public sealed class RoutingTable(HubDatabase database)
{
    private const string SelectRules = """
        SELECT r.tier, r.task, m.name AS model, f.name AS fallback_model
        FROM routing_rules r JOIN models m ON m.id = r.model_id LEFT JOIN models f ON f.id = r.fallback_model_id
        """;

    public async Task<IReadOnlyList<Tier>> ReadTiersAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. await connection.QueryAsync<Tier>("SELECT name, requests_per_day, max_tokens FROM tiers ORDER BY max_tokens")];
    }

    /// <summary>False when there is no such tier.</summary>
    public async Task<bool> ChangeTierAsync(Tier tier, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteAsync(
            "UPDATE tiers SET requests_per_day = @RequestsPerDay, max_tokens = @MaxTokens WHERE name = @Name", tier) == 1;
    }

    public async Task<IReadOnlyList<RoutingRule>> ReadRulesAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. await connection.QueryAsync<RoutingRule>(SelectRules + " ORDER BY r.tier, r.task")];
    }

    /// <summary>The rule of a tier and a task; null when there is none.</summary>
    public async Task<RoutingRule?> FindAsync(string tier, string task, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.QueryFirstOrDefaultAsync<RoutingRule>(
            SelectRules + " WHERE r.tier = @tier AND r.task = @task", new { tier, task });
    }

    /// <summary>Sets the rule of a tier and a task. False when the tier or a model does not exist.</summary>
    public async Task<bool> SetAsync(RoutingRule rule, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteAsync(
            """
            INSERT INTO routing_rules (tier, task, model_id, fallback_model_id)
            SELECT t.name, @Task, m.id, f.id FROM tiers t JOIN models m ON m.name = @Model LEFT JOIN models f ON f.name = @FallbackModel
            WHERE t.name = @Tier AND (@FallbackModel IS NULL OR f.id IS NOT NULL)
            ON CONFLICT (tier, task) DO UPDATE SET model_id = excluded.model_id, fallback_model_id = excluded.fallback_model_id
            """,
            rule) == 1;
    }
}
