namespace Flags.Manifest;

/// <summary>How much a rule's finding weighs unless the build says otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>A suggestion.</summary>
    Info,

    /// <summary>Probably a mistake; what it means is certain.</summary>
    Warning,

    /// <summary>What was meant cannot be told: the entry is left out.</summary>
    Error,
}
