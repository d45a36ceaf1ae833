namespace Flags.Manifest;

public static partial class ManifestRules
{
    /// <summary>Invalid flag key.</summary>
    public static ManifestRule InvalidKey { get; } = new(
        "FLAG0008",
        "Invalid flag key",
        "'{0}' cannot be a flag's key: a key is words of lower-case letters and digits joined by '_', '-' or '.', begins with a letter and has at most 128 characters{1}",
        "The key becomes a C# identifier, an environment variable and a part of a URL.",
        RuleSeverity.Error)
    { IsDecidable = true };

    /// <summary>Flag declared twice.</summary>
    public static ManifestRule DuplicateKey { get; } = new(
        "FLAG0009",
        "Flag declared twice",
        "The flag '{0}' is already declared in line {1}",
        "The first declaration counts; the others are left out.",
        RuleSeverity.Error)
    { NeedsBalance = true, IsDecidable = true };

    /// <summary>Flag declared in two manifests.</summary>
    public static ManifestRule DuplicateKeyAcrossFiles { get; } = new(
        "FLAG0010",
        "Flag declared in two manifests",
        "The flag '{0}' is already declared in '{1}'",
        "The manifests of a project share one set of keys. Files are taken in ordinal order of their paths, and the first declaration counts.",
        RuleSeverity.Error)
    { IsDecidable = true };

    /// <summary>Two flags with one accessor.</summary>
    public static ManifestRule DuplicateAccessor { get; } = new(
        "FLAG0011",
        "Two flags with one accessor",
        "The accessor '{0}' of the flag '{1}' already belongs to the flag '{2}'; give one of them an 'accessor' of its own",
        "Keys that differ only in their separators give the same C# name. The first flag keeps it; the others are left out.",
        RuleSeverity.Error)
    { IsDecidable = true };

    /// <summary>Invalid accessor name.</summary>
    public static ManifestRule InvalidAccessor { get; } = new(
        "FLAG0012",
        "Invalid accessor name",
        "'{0}' cannot name an accessor: {1}",
        "The accessor is a part of C# names such as Is…Enabled and Keys.…, which must be legal and free.",
        RuleSeverity.Error)
    { IsDecidable = true };
}
