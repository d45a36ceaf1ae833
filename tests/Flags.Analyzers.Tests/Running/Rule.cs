using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Flags.Analyzers.Tests.Running;

/// <summary>An expected diagnostic with the severity that it must have.</summary>
internal static class Rule
{
    internal static DiagnosticResult Error(string id) => new(id, DiagnosticSeverity.Error);

    internal static DiagnosticResult Warning(string id) => new(id, DiagnosticSeverity.Warning);

    internal static DiagnosticResult Suggestion(string id) => new(id, DiagnosticSeverity.Info);
}
