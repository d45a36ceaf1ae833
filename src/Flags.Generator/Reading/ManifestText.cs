using Microsoft.CodeAnalysis;

namespace Flags.Generator.Reading;

/// <summary>
/// A manifest's text, as a string: equal content is then an unchanged input, which a <c>SourceText</c> would not be.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text; null when the compiler could not read it.</param>
internal sealed record ManifestText(string Path, string? Text)
{
    internal static ManifestText From(AdditionalText text, CancellationToken cancellationToken) =>
        new(text.Path, text.GetText(cancellationToken)?.ToString());
}
