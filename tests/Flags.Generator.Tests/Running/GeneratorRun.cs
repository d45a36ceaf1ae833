using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Flags.Generator.Tests.Running;

/// <summary>What the generator made of a project.</summary>
internal sealed record GeneratorRun(GeneratorDriverRunResult Result, CSharpCompilation Compilation)
{
    internal IReadOnlyDictionary<string, string> Sources =>
        Result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    internal IReadOnlyList<string> Diagnostics => [.. Result.Diagnostics.Select(Describe)];

    /// <summary>What the compiler says about the generated code and the project's own, hidden messages aside.</summary>
    internal IReadOnlyList<string> CompilerDiagnostics =>
        [.. Compilation.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden).Select(Describe)];

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return FormattableString.Invariant(
            $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
