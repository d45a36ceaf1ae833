using System.Collections.Immutable;
using Flags.Analyzers.Options;
using Flags.Analyzers.Rules;
using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Lifecycle;

/// <summary>From what the lifecycle rules find to diagnostics.</summary>
internal static class StaleFlag
{
    /// <summary>The property of a diagnostic that names the flag, for fixes.</summary>
    internal const string KeyProperty = "Flag";

    internal static Diagnostic Diagnostic(LifecycleFinding finding, string key, Location place, BuildOptions options) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(
            LifecycleRules.Of(finding.Id), place, Severity(finding, place, options), null, Properties(key), finding.Message);

    internal static ImmutableDictionary<string, string?> Properties(string key) =>
        ImmutableDictionary<string, string?>.Empty.Add(KeyProperty, key);

    // A suggestion stays one; a warning is an error where the team wants the build to break.
    private static DiagnosticSeverity Severity(LifecycleFinding finding, Location place, BuildOptions options) =>
        finding.Severity == LifecycleSeverity.Info ? DiagnosticSeverity.Info : options.SeverityOfWarning(finding.Id, place);
}
