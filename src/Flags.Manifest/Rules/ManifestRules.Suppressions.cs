namespace Flags.Manifest;

public static partial class ManifestRules
{
    /// <summary>Suppression without a reason.</summary>
    public static ManifestRule SuppressionWithoutReason { get; } = new(
        "FLAG0030",
        "Suppression without a reason",
        "The suppression of '{0}' gives no reason and is ignored",
        "Whoever reads the manifest later must be able to judge whether the suppression still holds.",
        RuleSeverity.Warning);

    /// <summary>Suppression of what cannot be suppressed.</summary>
    public static ManifestRule UnknownSuppression { get; } = new(
        "FLAG0031",
        "Suppression of what cannot be suppressed",
        "'{0}' cannot be suppressed: {1}",
        "A suppression that suppresses nothing hides a mistake in its id.",
        RuleSeverity.Warning);
}
