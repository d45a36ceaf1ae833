namespace Flags.Manifest;

public static partial class ManifestRules
{
    /// <summary>Not overridable per environment.</summary>
    public static ManifestRule NotOverridable { get; } = new(
        "FLAG0024",
        "Not overridable per environment",
        "'{0}' cannot differ between environments; it belongs to the flag itself",
        "A section may override enabled, rollout_percentage, whitelist_users, blacklist_users, start_date and end_date.",
        RuleSeverity.Error)
    { NeedsBalance = true };

    /// <summary>Environment given twice.</summary>
    public static ManifestRule DuplicateEnvironment { get; } = new(
        "FLAG0025",
        "Environment given twice",
        "The environment '{0}' already has the section '{1}'; hosts compare names ignoring case",
        "Which of the two would hold is anybody's guess.",
        RuleSeverity.Error)
    { NeedsBalance = true };

    /// <summary>Window outside the flag's dates.</summary>
    public static ManifestRule EnvironmentWindowOutside { get; } = new(
        "FLAG0026",
        "Window outside the flag's dates",
        "In '{0}' the window ({1}) lies outside the flag's own ({2})",
        "A section usually narrows the flag's window; one that lies outside it is often left over from an earlier date.",
        RuleSeverity.Warning);
}
