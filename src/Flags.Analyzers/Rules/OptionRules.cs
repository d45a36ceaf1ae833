using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Rules;

/// <summary>The rule about the MSBuild properties that analyzers read.</summary>
internal static class OptionRules
{
    internal static readonly DiagnosticDescriptor PropertyNotUnderstood = new(
        "FLAG0090",
        "An MSBuild property of Flags has a value without a meaning",
        "The MSBuild property {0} is '{1}'; expected {2}. {3}.",
        Categories.Manifest,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The generator reports the properties that decide what is generated, the analyzers those that decide what is reported.",
        helpLinkUri: RulePages.Base + "FLAG0090.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
