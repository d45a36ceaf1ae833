namespace Flags.Manifest;

/// <summary>The order of flags in a model: ordinal by key, the same on every machine.</summary>
internal static class FlagOrder
{
    public static EquatableArray<FlagEntry> Sorted(IReadOnlyList<FlagEntry> flags)
    {
        FlagEntry[] sorted = [.. flags];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (string.CompareOrdinal(sorted[i - 1].Key, sorted[i].Key) > 0)
            {
                Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
                break;
            }
        }

        return new EquatableArray<FlagEntry>(sorted);
    }
}
