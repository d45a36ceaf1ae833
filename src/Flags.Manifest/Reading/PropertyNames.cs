namespace Flags.Manifest;

/// <summary>The names an object's properties may have, found without building the name that was written.</summary>
internal sealed class PropertyNames
{
    /// <summary>What a flag and an environment's section share, in the order of <see cref="Setting"/>.</summary>
    private static readonly string[] Settings =
        ["enabled", "rollout_percentage", "whitelist_users", "blacklist_users", "start_date", "end_date"];

    private readonly string[] _names;

    // The indices of the names of each length: few names are as long as the one that was written.
    private readonly int[][] _byLength;

    private PropertyNames(string owner, params string[] names)
    {
        Owner = owner;
        _names = names;
        _byLength = new int[names.Max(name => name.Length) + 1][];
        for (int length = 0; length < _byLength.Length; length++)
        {
            _byLength[length] = [.. Enumerable.Range(0, names.Length).Where(i => names[i].Length == length)];
        }
    }

    public static PropertyNames Root { get; } = new("a manifest", "flags", "hash", "suppress", "$schema");

    public static PropertyNames Section { get; } = new("an environment's section", Settings);

    /// <summary>A flag's properties, in the order of <see cref="FlagProperty"/>.</summary>
    public static PropertyNames Flag { get; } = new("a flag",
    [
        .. Settings,
        "description", "owner", "tags", "kind", "created", "hash", "salt", "environment_prefix", "environments", "accessor",
        "obsolete", "permanent", "full_since", "suppress",
    ]);

    public static PropertyNames Suppression { get; } = new("a suppression", "id", "reason", "until");

    /// <summary>What the properties belong to, for messages.</summary>
    public string Owner { get; }

    public IReadOnlyList<string> All => _names;

    public string this[int index] => _names[index];

    /// <summary>The index of a property, or -1 when there is none of that name.</summary>
    public int Find(JsonTree tree, int nameNode)
    {
        if (tree[nameNode].HasEscapes)
        {
            return Array.IndexOf(_names, tree.Value(nameNode));
        }

        int length = tree[nameNode].Length - 2;
        if (length < _byLength.Length)
        {
            foreach (int index in _byLength[length])
            {
                if (tree.Is(nameNode, _names[index]))
                {
                    return index;
                }
            }
        }

        return -1;
    }
}
