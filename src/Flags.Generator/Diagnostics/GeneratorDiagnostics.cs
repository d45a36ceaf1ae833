using Flags.Generator.Options;
using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Generator.Diagnostics;

/// <summary>
/// What the generator itself reports: only what leaves it with no code to generate, or with other code than asked for.
/// Everything else about a manifest is the analyzers' to say.
/// </summary>
internal static class GeneratorDiagnostics
{
    private const string Category = "Flags.Manifest";
    private const string Pages = RulePages.Base;

    internal static readonly DiagnosticDescriptor MalformedJson = new(
        "FLAG0001",
        "The manifest is not well-formed JSON",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A manifest is JSON, with comments and trailing commas allowed. What cannot be read gives no accessors.",
        helpLinkUri: Pages + "FLAG0001.md");

    internal static readonly DiagnosticDescriptor Unreadable = new(
        "FLAG0002",
        "The manifest cannot be read",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The compiler was given a manifest whose text it could not get.",
        helpLinkUri: Pages + "FLAG0002.md");

    internal static readonly DiagnosticDescriptor PropertyNotUnderstood = new(
        "FLAG0090",
        "An MSBuild property of Flags has a value without a meaning",
        "The MSBuild property {0} is '{1}'; expected {2}. The default is used instead.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "FlagsNamespace, FlagsClassName and FlagsVisibility decide where the generated class goes and what it is called.",
        helpLinkUri: Pages + "FLAG0090.md");

    internal static readonly DiagnosticDescriptor GeneratorFailed = new(
        "FLAG0099",
        "The generator failed",
        "The generator failed on this manifest, which is a defect of Flags and not of the manifest: {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An exception that nobody foresaw. Please report it with the manifest.",
        helpLinkUri: Pages + "FLAG0099.md");

    /// <summary>The descriptor of a problem that the reading of a manifest has found.</summary>
    internal static DiagnosticDescriptor Of(string id) =>
        id == MalformedJson.Id ? MalformedJson : id == Unreadable.Id ? Unreadable : GeneratorFailed;

    internal static Diagnostic InvalidProperty(InvalidProperty property) =>
        Diagnostic.Create(PropertyNotUnderstood, Location.None, property.Name, property.Value, property.Expected);
}
