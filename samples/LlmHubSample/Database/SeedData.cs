using System.Globalization;
using Dapper;

namespace LlmHubSample.Database;

/// <summary>What a new database begins with. Rows that are there already stay as they are.</summary>
internal static class SeedData
{
    private const string Reference = """
        INSERT INTO tiers (name, requests_per_day, max_tokens) VALUES
          ('free', 100, 1000), ('pro', 5000, 8000), ('enterprise', 100000, 32000)
          ON CONFLICT DO NOTHING;
        INSERT INTO users (email, display_name, tier, roles) VALUES
          ('admin@your-domain.com', 'Administrator', 'enterprise', 'flags:read flags:write llm:write'),
          ('admin@example.com', 'Second administrator', 'pro', 'flags:read llm:write'),
          ('test@example.com', 'Test user', 'free', '')
          ON CONFLICT DO NOTHING;
        INSERT INTO providers (name, base_url) VALUES
          ('OpenAI', 'https://api.openai.com/v1'),
          ('Mistral', 'https://api.mistral.ai/v1'),
          ('Local', 'http://localhost:11434/v1')
          ON CONFLICT DO NOTHING;
        INSERT INTO models (provider_id, name, context_tokens, input_price, output_price, is_enabled)
          SELECT p.id, m.name, m.context_tokens, m.input_price, m.output_price, m.is_enabled
          FROM providers p JOIN (
            SELECT 'OpenAI' AS provider, 'gpt-4o' AS name, 128000 AS context_tokens, 2.5 AS input_price, 10.0 AS output_price, TRUE AS is_enabled
            UNION ALL SELECT 'OpenAI', 'gpt-4o-mini', 128000, 0.15, 0.6, TRUE
            UNION ALL SELECT 'Mistral', 'mistral-large', 128000, 2.0, 6.0, TRUE
            UNION ALL SELECT 'Local', 'llama-3.1-8b', 32000, 0.0, 0.0, TRUE
          ) m ON m.provider = p.name
          WHERE TRUE
          ON CONFLICT DO NOTHING;
        INSERT INTO routing_rules (tier, task, model_id, fallback_model_id)
          SELECT r.tier, r.task, m.id, f.id FROM (
            SELECT 'free' AS tier, 'chat' AS task, 'llama-3.1-8b' AS model, 'gpt-4o-mini' AS fallback
            UNION ALL SELECT 'pro', 'chat', 'gpt-4o-mini', 'llama-3.1-8b'
            UNION ALL SELECT 'pro', 'code', 'mistral-large', 'gpt-4o'
            UNION ALL SELECT 'enterprise', 'chat', 'gpt-4o', 'mistral-large'
            UNION ALL SELECT 'enterprise', 'code', 'gpt-4o', 'mistral-large'
          ) r JOIN models m ON m.name = r.model JOIN models f ON f.name = r.fallback
          WHERE TRUE
          ON CONFLICT DO NOTHING;
        """;

    /// <summary>Tiers, users, providers, models and routing rules.</summary>
    internal static async Task AddReferenceAsync(HubDatabase database)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync(Reference, transaction: transaction);
        await transaction.CommitAsync();
    }

    /// <summary>Thirty days of usage up to a day, for a developer's machine: the same figures every time.</summary>
    internal static async Task AddUsageAsync(HubDatabase database, DateOnly last)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var routes = await connection.QueryAsync<(long Model, string Tier)>(
            "SELECT DISTINCT model_id, tier FROM routing_rules", transaction: transaction);
        foreach (var (model, tier) in routes.ToList())
        {
            for (var back = 0; back < 30; back++)
            {
                var day = last.AddDays(-back);
                var requests = 40 + (((day.DayNumber * 31) + ((int)model * 17) + (tier.Length * 7)) % 60);
                await connection.ExecuteAsync(
                    """
                    INSERT INTO usage_by_day (day, model_id, tier, requests, errors, input_tokens, output_tokens, milliseconds)
                    VALUES (@day, @model, @tier, @requests, @errors, @input, @output, @milliseconds) ON CONFLICT DO NOTHING
                    """,
                    new
                    {
                        day = day.ToString("O", CultureInfo.InvariantCulture),
                        model,
                        tier,
                        requests,
                        errors = requests % 50 == 0 ? 2 : requests % 7 == 0 ? 1 : 0,
                        input = requests * 420L,
                        output = requests * 180L,
                        milliseconds = requests * (300L + (model * 40)),
                    },
                    transaction);
            }
        }

        await transaction.CommitAsync();
    }
}
