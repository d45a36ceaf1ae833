namespace Flags.Manifest;

public static partial class ManifestRules
{
    /// <summary>Unknown property.</summary>
    public static ManifestRule UnknownProperty { get; } = new(
        "FLAG0004",
        "Unknown property",
        "'{0}' is not a property of {1}{2}",
        "A property that nobody reads is usually a typing mistake, and leaves the flag with the default instead of what was meant.",
        RuleSeverity.Warning)
    { NeedsBalance = true };

    /// <summary>Value of the wrong type.</summary>
    public static ManifestRule WrongType { get; } = new(
        "FLAG0005",
        "Value of the wrong type",
        "'{0}' must be {1}, not {2}",
        "Values are not converted from one JSON type to another, because guesses about settings are dangerous.",
        RuleSeverity.Error)
    { NeedsBalance = true };

    /// <summary>Required property is missing.</summary>
    public static ManifestRule MissingProperty { get; } = new(
        "FLAG0006",
        "Required property is missing",
        "{0} lacks '{1}'",
        "Without this property the object means nothing.",
        RuleSeverity.Error)
    { NeedsBalance = true };

    /// <summary>Property given twice.</summary>
    public static ManifestRule DuplicateProperty { get; } = new(
        "FLAG0007",
        "Property given twice",
        "'{0}' is given twice in {1}; keep one of them",
        "JSON readers differ in which of two equal names they believe.",
        RuleSeverity.Error)
    { NeedsBalance = true };
}
