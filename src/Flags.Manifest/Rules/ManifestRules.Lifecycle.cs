namespace Flags.Manifest;

public static partial class ManifestRules
{
    /// <summary>Percentage of a disabled flag.</summary>
    public static ManifestRule RolloutWhileDisabled { get; } = new(
        "FLAG0027",
        "Percentage of a disabled flag",
        "The rollout of {0} % has no effect while 'enabled' is false in the flag and in all its environments",
        "Only users of an enabled flag are counted.",
        RuleSeverity.Info)
    { NeedsBalance = true };

    /// <summary>Contradictory life cycle.</summary>
    public static ManifestRule ContradictoryLifecycle { get; } = new(
        "FLAG0028",
        "Contradictory life cycle",
        "{0}",
        "The flag says two things about its life that cannot both hold.",
        RuleSeverity.Warning);

    /// <summary>Temporary flag without owner or date.</summary>
    public static ManifestRule NoOwnerOrCreated { get; } = new(
        "FLAG0029",
        "Temporary flag without owner or date",
        "The temporary flag '{0}' has no {1}",
        "A temporary flag needs somebody who removes it and a day from which its age counts.",
        RuleSeverity.Info)
    { NeedsBalance = true };
}
