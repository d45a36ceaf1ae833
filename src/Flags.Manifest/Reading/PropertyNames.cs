namespace Flags.Manifest;

/// <summary>The names an object's properties may have, found without building the name that was written.</summary>
internal sealed class PropertyNames
{
    /// <summary>What a flag and an environment's section share, in the order of <see cref="Setting"/>.</summary>
    private static readonly string[] Settings =
        ["enabled", "rollout_percentage", "whitelist_users", "blacklist_users", "start_date", "end_date"];

    private readonly string[] _names;

    private PropertyNames(string owner, params string[] names)
    {
        Owner = owner;
        _names = names;
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
    public int Find(JsonTree tree, int nameNode) => tree.IndexIn(nameNode, _names);
}
