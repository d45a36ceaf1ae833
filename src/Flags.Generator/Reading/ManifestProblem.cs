using Flags.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Flags.Generator.Reading;

/// <summary>What stops the generator in a manifest, and exactly where. Lines and columns count from 0, as Roslyn's do.</summary>
internal sealed record ManifestProblem(
    string Id,
    string Message,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines)
{
    internal Diagnostic ToDiagnostic() =>
        Diagnostic.Create(GeneratorDiagnostics.Of(Id), Location.Create(Path, Span, Lines), Message);
}
