using System.Globalization;
using Dapper;
using LlmHubSample.Database;

namespace LlmHubSample.Analytics;

/// <summary>What was used, by day, model and tier. Days are of UTC. Thread-safe.</summary>
public sealed class UsageLog(HubDatabase database, TimeProvider time)
{
    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Adds one request to today's row.</summary>
    public async Task AddAsync(Usage usage, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(
            """
            INSERT INTO usage_by_day (day, model_id, tier, requests, errors, input_tokens, output_tokens, milliseconds)
            VALUES (@day, @ModelId, @Tier, 1, @errors, @InputTokens, @OutputTokens, @Milliseconds)
            ON CONFLICT (day, model_id, tier) DO UPDATE SET
              requests = usage_by_day.requests + 1,
              errors = usage_by_day.errors + excluded.errors,
              input_tokens = usage_by_day.input_tokens + excluded.input_tokens,
              output_tokens = usage_by_day.output_tokens + excluded.output_tokens,
              milliseconds = usage_by_day.milliseconds + excluded.milliseconds
            """,
            new
            {
                day = Text(Today),
                usage.ModelId,
                usage.Tier,
                errors = usage.Failed ? 1 : 0,
                usage.InputTokens,
                usage.OutputTokens,
                usage.Milliseconds,
            });
    }

    /// <summary>Today's requests of a tier.</summary>
    public async Task<long> CountTodayAsync(string tier, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>(
            "SELECT CAST(COALESCE(SUM(requests), 0) AS BIGINT) FROM usage_by_day WHERE day = @day AND tier = @tier",
            new { day = Text(Today), tier });
    }

    /// <summary>By model, the costliest first.</summary>
    /// <param name="days">How many days, today included.</param>
    /// <param name="endingDaysAgo">The last of them, counted back from today.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<ModelUsage>> ReadAsync(int days, int endingDaysAgo, CancellationToken cancellationToken)
    {
        var last = Today.AddDays(-endingDaysAgo);
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<ModelUsage>(
            """
            SELECT m.name AS model,
              CAST(m.input_price AS DOUBLE PRECISION) AS input_price, CAST(m.output_price AS DOUBLE PRECISION) AS output_price,
              CAST(SUM(u.requests) AS BIGINT) AS requests, CAST(SUM(u.errors) AS BIGINT) AS errors,
              CAST(SUM(u.input_tokens) AS BIGINT) AS input_tokens, CAST(SUM(u.output_tokens) AS BIGINT) AS output_tokens,
              CAST(SUM(u.milliseconds) AS BIGINT) AS milliseconds
            FROM usage_by_day u JOIN models m ON m.id = u.model_id
            WHERE u.day >= @first AND u.day <= @last
            GROUP BY m.name, m.input_price, m.output_price
            """,
            new { first = Text(last.AddDays(1 - days)), last = Text(last) });
        return [.. rows.OrderByDescending(row => row.Cost).ThenBy(row => row.Model, StringComparer.Ordinal)];
    }

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
