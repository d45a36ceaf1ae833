using System.Globalization;
using Dapper;
using LlmHubSample.Database;
using Microsoft.AspNetCore.DataProtection;

namespace LlmHubSample.ProviderKeys;

/// <summary>The providers' keys, encrypted by ASP.NET Core Data Protection before they reach the database. Thread-safe.</summary>
public sealed class ProviderKeyStore(HubDatabase database, IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>The fewest characters of a key: with fewer, the four that stay visible would tell most of it.</summary>
    public const int ShortestKey = 12;

    private readonly IDataProtector _protector = protection.CreateProtector("LlmHub.ProviderKeys.v1");

    public async Task<IReadOnlyList<ProviderKey>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return
        [
            .. await connection.QueryAsync<ProviderKey>(
                """
                SELECT k.id, p.name AS provider, k.label, k.last_four, k.created_on, k.created_by
                FROM provider_keys k JOIN providers p ON p.id = k.provider_id ORDER BY p.name, k.id
                """),
        ];
    }

    /// <summary>False when there is no such provider.</summary>
    public async Task<bool> AddAsync(string provider, string label, string key, string by, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, ShortestKey);
        await using var connection = await database.OpenAsync(cancellationToken);
        var added = await connection.ExecuteAsync(
            """
            INSERT INTO provider_keys (provider_id, label, encrypted_key, last_four, created_on, created_by)
            SELECT id, @label, @encrypted, @lastFour, @today, @by FROM providers WHERE name = @provider
            """,
            new
            {
                provider,
                label,
                encrypted = _protector.Protect(key),
                lastFour = key[^4..],
                today = time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                by,
            });
        return added == 1;
    }

    /// <summary>False when there is no such key.</summary>
    public async Task<bool> RemoveAsync(long id, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteAsync("DELETE FROM provider_keys WHERE id = @id", new { id }) == 1;
    }

    /// <summary>The provider's latest key in clear, for calling it; null when it has none.</summary>
    public async Task<string?> RevealAsync(string provider, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var encrypted = await connection.QueryFirstOrDefaultAsync<string>(
            """
            SELECT k.encrypted_key FROM provider_keys k JOIN providers p ON p.id = k.provider_id
            WHERE p.name = @provider ORDER BY k.id DESC LIMIT 1
            """,
            new { provider });
        return encrypted is null ? null : _protector.Unprotect(encrypted);
    }
}
