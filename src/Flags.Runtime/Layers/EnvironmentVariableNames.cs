namespace Flags;

/// <summary>The names of the environment variables that set a flag's fields.</summary>
public static class EnvironmentVariableNames
{
    /// <summary>What every variable's name begins with unless the manifest gives an <c>environment_prefix</c>.</summary>
    public const string Prefix = "FEATURE_";

    private static readonly string[] Suffixes =
        ["", "_ROLLOUT", "_WHITELIST", "_BLACKLIST", "_START_DATE", "_END_DATE"];

    /// <summary>
    /// The variable of a field: <c>FEATURE_&lt;KEY&gt;</c> for <c>enabled</c>, otherwise <c>environment_prefix</c> (or
    /// <c>FEATURE_&lt;KEY&gt;</c>) with <c>_ROLLOUT</c>, <c>_WHITELIST</c>, <c>_BLACKLIST</c>, <c>_START_DATE</c> or
    /// <c>_END_DATE</c>.
    /// </summary>
    public static string Of(FlagDefinition flag, FlagField field)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return field == FlagField.Enabled
            ? Base(flag.Key)
            : (flag.EnvironmentPrefix ?? Base(flag.Key)) + Suffixes[(int)field];
    }

    private static string Base(string key) =>
        Prefix + key.ToUpperInvariant().Replace('-', '_').Replace('.', '_');
}
