namespace Flags.Manifest;

public static partial class ManifestRules
{
    /// <summary>User in both lists.</summary>
    public static ManifestRule UserInBothLists { get; } = new(
        "FLAG0020",
        "User in both lists",
        "The user '{0}' is in the blacklist too, which wins",
        "A blacklisted user is off whatever the whitelist says.",
        RuleSeverity.Warning);

    /// <summary>Listed twice.</summary>
    public static ManifestRule DuplicateListEntry { get; } = new(
        "FLAG0021",
        "Listed twice",
        "'{0}' is already in '{1}'",
        "The second entry has no effect.",
        RuleSeverity.Warning);

    /// <summary>Blank list entry.</summary>
    public static ManifestRule BlankListEntry { get; } = new(
        "FLAG0022",
        "Blank list entry",
        "A blank entry in '{0}' matches nobody",
        "A caller without a user id matches no list.",
        RuleSeverity.Warning);

    /// <summary>White space around a list entry.</summary>
    public static ManifestRule ListEntryWhiteSpace { get; } = new(
        "FLAG0023",
        "White space around a list entry",
        "'{0}' in '{1}' begins or ends with white space, which counts when it is compared",
        "Users are compared ordinally, blanks included.",
        RuleSeverity.Warning);
}
