namespace Flags.Manifest;

/// <summary>Reads lists of strings and reports entries that have no effect or a surprising one.</summary>
internal sealed class ListReader(JsonTree tree, Findings findings, ValueReader values)
{
    // Below this, comparing each with each is faster than hashing.
    private const int SmallList = 8;

    public string[] Read(int node, string name)
    {
        if (!values.Is(JsonKind.Array, node, name))
        {
            return [];
        }

        int count = 0;
        for (int i = node + 1; i < tree[node].Next; i = tree[i].Next)
        {
            if (tree[i].Kind == JsonKind.String)
            {
                count++;
            }
            else
            {
                values.Wrong(i, name, "a list of strings");
            }
        }

        if (count == 0)
        {
            return [];
        }

        string[] items = new string[count];
        HashSet<string>? seen = count > SmallList ? new HashSet<string>(StringComparer.Ordinal) : null;
        int next = 0;
        for (int i = node + 1; i < tree[node].Next; i = tree[i].Next)
        {
            if (tree[i].Kind == JsonKind.String)
            {
                string item = tree.Value(i);
                Check(item, i, name, seen is null ? Contains(items, next, item) : !seen.Add(item));
                items[next++] = item;
            }
        }

        return items;
    }

    /// <summary>Reports those users of the list at <paramref name="node"/> who are in the other list too.</summary>
    public void CheckOverlap(int node, string[] others)
    {
        if (others.Length == 0)
        {
            return;
        }

        HashSet<string>? set = others.Length > SmallList ? new HashSet<string>(others, StringComparer.Ordinal) : null;
        for (int i = node + 1; i < tree[node].Next; i = tree[i].Next)
        {
            if (tree[i].Kind == JsonKind.String)
            {
                string user = tree.Value(i);
                if (set?.Contains(user) ?? Contains(others, others.Length, user))
                {
                    findings.Report(ManifestRules.UserInBothLists, tree[i].Span, user);
                }
            }
        }
    }

    private static bool Contains(string[] items, int count, string item)
    {
        for (int i = 0; i < count; i++)
        {
            if (items[i] == item)
            {
                return true;
            }
        }

        return false;
    }

    private void Check(string item, int node, string name, bool isRepeated)
    {
        if (string.IsNullOrWhiteSpace(item))
        {
            findings.Report(ManifestRules.BlankListEntry, tree[node].Span, name);
        }
        else if (isRepeated)
        {
            findings.Report(ManifestRules.DuplicateListEntry, tree[node].Span, item, name);
        }
        else if (char.IsWhiteSpace(item[0]) || char.IsWhiteSpace(item[item.Length - 1]))
        {
            findings.Report(ManifestRules.ListEntryWhiteSpace, tree[node].Span, item, name);
        }
    }
}
