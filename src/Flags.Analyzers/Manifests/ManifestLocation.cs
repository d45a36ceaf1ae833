using Flags.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace Flags.Analyzers.Manifests;

/// <summary>From places in a manifest to the compiler's locations.</summary>
internal static class ManifestLocation
{
    internal static Location Of(ManifestFile file, SourceSpan span) => Location.Create(
        file.Path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(Position(file, span.Start), Position(file, span.End)));

    /// <summary>The key of a flag, with its quotes: where everything about the flag as a whole is reported.</summary>
    internal static Location OfFlag(ManifestFile file, string key) => Of(file, file.FindFlag(key)!.Value.Name);

    // The reader counts lines and columns from 1, the compiler from 0.
    private static LinePosition Position(ManifestFile file, int position)
    {
        var place = file.Lines.Find(position);
        return new LinePosition(place.Line - 1, place.Column - 1);
    }
}
