using Dapper;
using LlmHubSample.Database;
using Microsoft.Extensions.Caching.Hybrid;

namespace LlmHubSample.Catalog;

/// <summary>
/// The models and their providers. Reading is cached in this process and, with <c>REDIS_URL</c>, in Redis, which all
/// instances share; a change drops the cached list. Thread-safe.
/// </summary>
public sealed class ModelCatalog(HubDatabase database, HybridCache cache)
{
    private const string CacheKey = "model-catalog";

    // Another instance's own memory hears of no change: this is how long it may show an old list.
    private static readonly HybridCacheEntryOptions Expiry = new()
    {
        Expiration = TimeSpan.FromMinutes(10),
        LocalCacheExpiration = TimeSpan.FromSeconds(5),
    };

    // SQLite gives a whole price as an integer, and one with decimals as a double: the cast makes one type of them.
    private const string Select = """
        SELECT m.id, m.name, p.name AS provider, p.base_url, m.context_tokens, m.is_enabled,
          CAST(m.input_price AS DOUBLE PRECISION) AS input_price, CAST(m.output_price AS DOUBLE PRECISION) AS output_price
        FROM models m JOIN providers p ON p.id = m.provider_id ORDER BY p.name, m.name
        """;

    public async Task<IReadOnlyList<CatalogModel>> ReadAsync(CancellationToken cancellationToken) =>
        await cache.GetOrCreateAsync(CacheKey, LoadAsync, Expiry, cancellationToken: cancellationToken);

    public async Task<IReadOnlyList<Provider>> ReadProvidersAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. await connection.QueryAsync<Provider>("SELECT id, name, base_url FROM providers ORDER BY name")];
    }

    /// <summary>False when a model of that name is there already.</summary>
    public async Task<bool> AddAsync(CatalogModel model, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var added = await connection.ExecuteAsync(
            """
            INSERT INTO models (provider_id, name, context_tokens, input_price, output_price, is_enabled)
            SELECT id, @Name, @ContextTokens, @InputPrice, @OutputPrice, @IsEnabled FROM providers WHERE name = @Provider
            ON CONFLICT DO NOTHING
            """,
            model);
        await cache.RemoveAsync(CacheKey, cancellationToken);
        return added == 1;
    }

    /// <summary>False when there is no such model.</summary>
    public async Task<bool> SwitchAsync(long id, bool isEnabled, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var changed = await connection.ExecuteAsync("UPDATE models SET is_enabled = @isEnabled WHERE id = @id", new { id, isEnabled });
        await cache.RemoveAsync(CacheKey, cancellationToken);
        return changed == 1;
    }

    private async ValueTask<List<CatalogModel>> LoadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. await connection.QueryAsync<CatalogModel>(Select)];
    }
}
