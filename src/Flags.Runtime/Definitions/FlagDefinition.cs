namespace Flags;

/// <summary>One flag as the manifest states it. Immutable.</summary>
public sealed class FlagDefinition
{
    internal FlagDefinition(string key) => (Key, Salt) = (key, key);

    /// <summary>The key, unique among the definitions.</summary>
    public string Key { get; }

    /// <summary>What the manifest says before any layer.</summary>
    public FlagSettings Settings { get; internal set; } = FlagSettings.Default;

    /// <summary>The manifest's <c>environments</c> by name; names compare without case, as the host's do.</summary>
    public IReadOnlyDictionary<string, FlagOverride> Environments { get; internal set; } = NoEnvironments;

    /// <summary>How users' buckets are computed.</summary>
    public BucketHash Hash { get; internal set; }

    /// <summary>What stands for the flag in the hashed text; the key unless the manifest says otherwise.</summary>
    public string Salt { get; internal set; }

    /// <summary>Replaces <c>FEATURE_&lt;KEY&gt;</c> in the names of the environment variables but <c>enabled</c>'s.</summary>
    public string? EnvironmentPrefix { get; internal set; }

    /// <summary>What the flag is for.</summary>
    public string? Description { get; internal set; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; internal set; }

    /// <summary>Words to find it by, in the manifest's order.</summary>
    public IReadOnlyList<string> Tags { get; internal set; } = [];

    /// <summary><c>release</c>, <c>experiment</c>, <c>operational</c>, <c>kill_switch</c> or <c>permission</c>.</summary>
    public string Kind { get; internal set; } = "release";

    /// <summary>The day it was created, as written; null when not stated.</summary>
    public string? Created { get; internal set; }

    private static IReadOnlyDictionary<string, FlagOverride> NoEnvironments { get; } =
        new Dictionary<string, FlagOverride>();

    /// <inheritdoc/>
    public override string ToString() => Key;
}
