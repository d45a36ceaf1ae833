using Flags.Analyzers.Catalog;
using Microsoft.CodeAnalysis;

namespace Flags.Analyzers.Use;

/// <summary>How much a finding about the use of one flag weighs.</summary>
internal static class UseReport
{
    /// <summary>
    /// The severity of a rule for a flag: none while the manifest silences it, and a suggestion once that has lapsed, because
    /// a day that passes may not break a build.
    /// </summary>
    internal static DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule, KnownFlag flag) => flag.Silence(rule.Id) switch
    {
        RuleSilence.Holds => null,
        RuleSilence.Lapsed => DiagnosticSeverity.Info,
        _ => rule.DefaultSeverity,
    };

    /// <summary>A diagnostic about a flag, or null when the manifest silences it.</summary>
    internal static Diagnostic? About(KnownFlag flag, DiagnosticDescriptor rule, Location place, params object[] arguments) =>
        SeverityOf(rule, flag) is { } severity
            ? Diagnostic.Create(rule, place, severity, null, flag.Properties, arguments)
            : null;
}
