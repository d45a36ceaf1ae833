namespace Flags.Manifest;

public static partial class ManifestRules
{
    /// <summary>Percentage out of range.</summary>
    public static ManifestRule PercentageOutOfRange { get; } = new(
        "FLAG0013",
        "Percentage out of range",
        "'{0}' must lie between 0 and 100, not {1}",
        "A rollout is a share of users.",
        RuleSeverity.Error);

    /// <summary>Percentage with more than two decimals.</summary>
    public static ManifestRule PercentageTooPrecise { get; } = new(
        "FLAG0014",
        "Percentage with more than two decimals",
        "'{0}' has at most two decimals, not {1}",
        "Users fall into 10,000 buckets; a finer share could not be kept.",
        RuleSeverity.Error);

    /// <summary>Fraction of a percent under md5.</summary>
    public static ManifestRule FractionalMd5Percentage { get; } = new(
        "FLAG0015",
        "Fraction of a percent under md5",
        "'{0}' must be a whole number under the hash 'md5', not {1}",
        "md5 knows 100 buckets; fractions need xxh3.",
        RuleSeverity.Error);

    /// <summary>Unreadable date.</summary>
    public static ManifestRule UnreadableDate { get; } = new(
        "FLAG0016",
        "Unreadable date",
        "'{0}' is not a date that '{1}' can hold: {2}",
        "Dates are ISO 8601; without an offset they are UTC, without a time they are midnight.",
        RuleSeverity.Error);

    /// <summary>End before start.</summary>
    public static ManifestRule EndBeforeStart { get; } = new(
        "FLAG0017",
        "End before start",
        "The window ends ({0}) before it starts ({1}), so it is never open",
        "Nobody but white-listed users would ever get the feature.",
        RuleSeverity.Error)
    { IsDecidable = true };

    /// <summary>Unknown value.</summary>
    public static ManifestRule UnknownValue { get; } = new(
        "FLAG0018",
        "Unknown value",
        "'{0}' is not a value of '{1}'; it is one of {2}{3}",
        "The property takes one of a few words.",
        RuleSeverity.Error);

    /// <summary>Text that cannot be used.</summary>
    public static ManifestRule InvalidText { get; } = new(
        "FLAG0019",
        "Text that cannot be used",
        "'{0}' {1}",
        "An empty or malformed text here would silently do nothing, or something else than meant.",
        RuleSeverity.Error);
}
