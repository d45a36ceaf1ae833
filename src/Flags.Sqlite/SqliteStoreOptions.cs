namespace Flags;

/// <summary>How a <see cref="SqliteOverrideStore"/> is set up.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The file; created with its schema when it is not there. Its folder must exist.</summary>
    public string Path { get; set; } = "flags.db";

    /// <summary>
    /// How soon a change by another process on the same file is noticed: 500 milliseconds unless set, more than 0.
    /// Changes by this process are noticed at once.
    /// </summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How long an operation waits for another process's lock on the file before it fails: 5 seconds unless set,
    /// 1 second or more.
    /// </summary>
    public TimeSpan LockTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The clock of history entries and of polling; the system's unless set.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal SqliteStoreOptions Validated()
    {
        Require(!string.IsNullOrWhiteSpace(Path), nameof(Path), "must not be blank");
        Require(PollInterval > TimeSpan.Zero, nameof(PollInterval), "must be more than 0");
        Require(LockTimeout >= TimeSpan.FromSeconds(1), nameof(LockTimeout), "must be 1 second or more");
        Require(TimeProvider is not null, nameof(TimeProvider), "must not be null");
        return this;
    }

    private static void Require(bool met, string option, string rule)
    {
        if (!met)
        {
            throw new ArgumentException($"{nameof(SqliteStoreOptions)}.{option} {rule}.");
        }
    }
}
