namespace Flags;

/// <summary>How a <see cref="PostgreSqlOverrideStore"/> is set up.</summary>
public sealed class PostgreSqlStoreOptions
{
    /// <summary>
    /// How to reach the database, in Npgsql's words. The tables <c>flag_history</c>, <c>flag_override</c> and
    /// <c>flag_schema</c> are created in the first schema of the user's search path.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>
    /// How often the version is read besides the notifications: 5 seconds unless set, more than 0. A connection that
    /// died silently is noticed by it.
    /// </summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The clock of history entries; the system's unless set.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal PostgreSqlStoreOptions Validated()
    {
        Require(!string.IsNullOrWhiteSpace(ConnectionString), nameof(ConnectionString), "must not be blank");
        Require(PollInterval > TimeSpan.Zero, nameof(PollInterval), "must be more than 0");
        Require(TimeProvider is not null, nameof(TimeProvider), "must not be null");
        return this;
    }

    private static void Require(bool met, string option, string rule)
    {
        if (!met)
        {
            throw new ArgumentException($"{nameof(PostgreSqlStoreOptions)}.{option} {rule}.");
        }
    }
}
