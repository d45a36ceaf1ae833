using System.Collections.Immutable;
using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Generator.Reading;

/// <summary>
/// A manifest's text, as a string: equal content is then an unchanged input, which a <c>SourceText</c> would not be.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text; null when the compiler could not read it.</param>
internal sealed record ManifestText(string Path, string? Text)
{
    /// <summary>The text of a file, if it is a manifest by its name.</summary>
    internal static ImmutableArray<ManifestText> From(AdditionalText text, CancellationToken cancellationToken) =>
        ManifestFileName.IsManifest(text.Path)
            ? ImmutableArray.Create(new ManifestText(text.Path, text.GetText(cancellationToken)?.ToString()))
            : ImmutableArray<ManifestText>.Empty;
}
