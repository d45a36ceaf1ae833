using Dapper;
using LlmHubSample.Database;

namespace LlmHubSample.Users;

/// <summary>The users that the hub knows. Thread-safe.</summary>
public sealed class UserDirectory(HubDatabase database)
{
    /// <summary>The tier of users that the directory does not know.</summary>
    public const string DefaultTier = "free";

    private const string Select = "SELECT email, display_name, tier, roles FROM users";

    public async Task<IReadOnlyList<HubUser>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. await connection.QueryAsync<HubUser>(Select + " ORDER BY email")];
    }

    public async Task<HubUser?> FindAsync(string email, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.QueryFirstOrDefaultAsync<HubUser>(Select + " WHERE email = @email", new { email });
    }
}
