namespace Flags.Manifest;

public static partial class ManifestRules
{
    /// <summary>One environment variable for two flags.</summary>
    public static ManifestRule EnvironmentVariableClash { get; } = new(
        "FLAG0032",
        "One environment variable for two flags",
        "The environment variable '{0}' would set both '{1}' and '{2}'; give one of them another 'environment_prefix' or key",
        "An operator who sets the variable changes two flags.",
        RuleSeverity.Warning);
}
