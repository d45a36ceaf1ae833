namespace Flags.Manifest;

/// <summary>Two flags that one environment variable would set.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="First">The index of the flag that comes first.</param>
/// <param name="Second">The index of the other.</param>
internal sealed record VariableClash(string Variable, int First, int Second)
{
    private static readonly string[] KeyEndings = ["rollout", "whitelist", "blacklist", "date"];

    /// <summary>Finds the clashes among flags; at most one per pair and variable.</summary>
    public static IReadOnlyList<VariableClash> FindAll(IReadOnlyList<FlagEntry> flags)
    {
        bool isPossible = false;
        for (int i = 0; i < flags.Count && !isPossible; i++)
        {
            isPossible = CanClash(flags[i]);
        }

        return isPossible ? FindAmong(flags) : [];
    }

    // With different identifiers, no prefix and none of the endings, no two flags can meet; so most manifests stop here.
    private static bool CanClash(FlagEntry flag) =>
        flag.EnvironmentPrefix is not null
        || Array.Exists(KeyEndings, ending => flag.Key.EndsWith(ending, StringComparison.Ordinal))
        || flag.Identifier != FlagIdentifier.FromKey(flag.Key);

    private static List<VariableClash> FindAmong(IReadOnlyList<FlagEntry> flags)
    {
        Dictionary<string, int> enabled = new(StringComparer.Ordinal);
        Dictionary<string, int> prefixes = new(StringComparer.Ordinal);
        List<VariableClash> clashes = [];
        for (int i = 0; i < flags.Count; i++)
        {
            AddOrClash(enabled, EnvironmentVariableNames.Enabled(flags[i].Key), i, "", clashes);
            AddOrClash(prefixes, EnvironmentVariableNames.PrefixOf(flags[i]), i, EnvironmentVariableNames.Suffixes[0], clashes);
        }

        foreach (KeyValuePair<string, int> variable in enabled)
        {
            foreach (string suffix in EnvironmentVariableNames.Suffixes)
            {
                if (variable.Key.EndsWith(suffix, StringComparison.Ordinal)
                    && prefixes.TryGetValue(variable.Key.Substring(0, variable.Key.Length - suffix.Length), out int other)
                    && other != variable.Value)
                {
                    clashes.Add(new VariableClash(variable.Key, Math.Min(other, variable.Value), Math.Max(other, variable.Value)));
                }
            }
        }

        return clashes;
    }

    private static void AddOrClash(Dictionary<string, int> owners, string name, int index, string suffix, List<VariableClash> clashes)
    {
        if (owners.TryGetValue(name, out int owner))
        {
            clashes.Add(new VariableClash(name + suffix, owner, index));
        }
        else
        {
            owners.Add(name, index);
        }
    }
}
