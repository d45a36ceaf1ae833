namespace Flags.Manifest;

/// <summary>The environment variables that lie over a flag.</summary>
public static class EnvironmentVariableNames
{
    private const string Prefix = "FEATURE_";

    /// <summary>What follows the prefix, one for each setting other than <c>enabled</c>.</summary>
    public static IReadOnlyList<string> Suffixes { get; } = ["_ROLLOUT", "_WHITELIST", "_BLACKLIST", "_START_DATE", "_END_DATE"];

    /// <summary>The variable for <c>enabled</c>, which no <c>environment_prefix</c> changes.</summary>
    /// <param name="key">The flag's key.</param>
    /// <returns>For example <c>FEATURE_UNIFIED_LLM_HUB</c>.</returns>
    public static string Enabled(string key)
    {
        char[] name = (Prefix + key).ToCharArray();
        for (int i = Prefix.Length; i < name.Length; i++)
        {
            name[i] = FlagIdentifier.IsSeparator(name[i]) ? '_' : char.ToUpperInvariant(name[i]);
        }

        return new string(name);
    }

    /// <summary>What the names of the other variables begin with.</summary>
    /// <param name="flag">The flag.</param>
    /// <returns>Its <c>environment_prefix</c>, or the variable for <c>enabled</c>.</returns>
    public static string PrefixOf(FlagEntry flag) => flag.EnvironmentPrefix ?? Enabled(flag.Key);
}
