namespace Flags.Manifest;

public static partial class ManifestRules
{
    /// <summary>Malformed JSON.</summary>
    public static ManifestRule MalformedJson { get; } = new(
        "FLAG0001",
        "Malformed JSON",
        "The JSON is malformed: {0}",
        "The manifest is JSON with comments and trailing commas. Flags before and after the mistake are still read as far as it lets them.",
        RuleSeverity.Error);

    /// <summary>Manifest cannot be read.</summary>
    public static ManifestRule UnreadableFile { get; } = new(
        "FLAG0002",
        "Manifest cannot be read",
        "The manifest cannot be read: {0}",
        "A manifest is a UTF-8 text file, with or without a byte order mark.",
        RuleSeverity.Error);

    /// <summary>Manifest exceeds a limit.</summary>
    public static ManifestRule LimitExceeded { get; } = new(
        "FLAG0003",
        "Manifest exceeds a limit",
        "The manifest exceeds a limit: {0}",
        "A manifest nests at most 64 levels deep and is at most 67,108,864 characters long, so that no file can stall a build.",
        RuleSeverity.Error);
}
