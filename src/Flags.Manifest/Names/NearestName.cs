namespace Flags.Manifest;

/// <summary>Finds the name that somebody probably meant. Stateless and thread-safe.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate nearest to a name by optimal string alignment (insert, delete, replace, swap two neighbours; each costs
    /// one), ignoring case. A candidate counts as near when at most a third of the name's letters differ, at least one and at
    /// most three.
    /// </summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">The valid names. Of equally near ones the first is taken.</param>
    /// <returns>The nearest candidate, or null when none is near.</returns>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        int limit = Math.Min(3, Math.Max(1, name.Length / 3));
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            int distance = Distance(name, candidate, limit);
            if (distance <= limit)
            {
                nearest = candidate;
                if (distance == 0)
                {
                    break;
                }

                limit = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary>Ends a message: <c>; did you mean 'x'?</c></summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">The valid names.</param>
    /// <returns>The question, or an empty string when no candidate is near.</returns>
    public static string Question(string name, IEnumerable<string> candidates) =>
        Find(name, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            (beforeLast, last, row) = (last, row, beforeLast);
            row[0] = i;
            int best = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                int value = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    value = Math.Min(value, beforeLast[j - 2] + 1);
                }

                row[j] = value;
                best = Math.Min(best, value);
            }

            if (best > limit)
            {
                return limit + 1;
            }
        }

        return row[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
