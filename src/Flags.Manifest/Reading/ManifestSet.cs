namespace Flags.Manifest;

/// <summary>The manifests of one project, which share one set of keys and accessors. Stateless; thread-safe.</summary>
public static class ManifestSet
{
    /// <summary>Merges manifests; where two declare one key or one accessor, the first manifest's flag counts.</summary>
    /// <param name="manifests">The manifests, in the ordinal order of their paths.</param>
    /// <returns>The flags in the ordinal order of their keys.</returns>
    public static ManifestModel Combine(IEnumerable<ManifestModel> manifests)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        HashSet<string> identifiers = new(StringComparer.Ordinal);
        List<FlagEntry> flags = [];
        foreach (ManifestModel manifest in manifests)
        {
            foreach (FlagEntry flag in manifest.Flags)
            {
                if (!keys.Contains(flag.Key) && identifiers.Add(flag.Identifier))
                {
                    keys.Add(flag.Key);
                    flags.Add(flag);
                }
            }
        }

        flags.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new ManifestModel(new EquatableArray<FlagEntry>([.. flags]));
    }
}
