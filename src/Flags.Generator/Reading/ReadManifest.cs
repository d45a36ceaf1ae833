using Flags.Manifest;
using Microsoft.CodeAnalysis.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace Flags.Generator.Reading;

/// <summary>A manifest read: its flags, and what the reader could not read.</summary>
internal sealed record ReadManifest(ManifestSource Flags, EquatableArray<ManifestProblem> Problems)
{
    internal static ReadManifest From(ManifestText manifest, CancellationToken cancellationToken)
    {
        try
        {
            return manifest.Text is { } text ? Read(manifest.Path, text, cancellationToken) : Unreadable(manifest.Path);
        }
#pragma warning disable CA1031 // A generator that throws gives the user a warning and no code: an error at the file is the better report.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Failed(manifest.Path, "FLAG0099", $"{failure.GetType().Name}: {failure.Message}");
        }
    }

    private static ReadManifest Read(string path, string text, CancellationToken cancellationToken)
    {
        var file = ManifestReader.Read(path, text, cancellationToken);
        var problems = file.Diagnostics
            .Where(diagnostic => diagnostic.Rule == ManifestRules.MalformedJson)
            .Select(diagnostic => new ManifestProblem(
                diagnostic.Rule.Id,
                diagnostic.Message,
                path,
                new TextSpan(diagnostic.Span.Start, diagnostic.Span.Length),
                new LinePositionSpan(Position(file, diagnostic.Span.Start), Position(file, diagnostic.Span.End))));
        return new ReadManifest(new ManifestSource(path, file.Model), new EquatableArray<ManifestProblem>(problems.ToArray()));
    }

    private static ReadManifest Unreadable(string path) =>
        Failed(path, "FLAG0002", "The compiler could not read the file. Is it there, is it UTF-8, and may the build read it?");

    private static ReadManifest Failed(string path, string id, string message) => new(
        new ManifestSource(path, ManifestModel.Empty),
        new EquatableArray<ManifestProblem>([new ManifestProblem(id, message, path, default, default)]));

    private static LinePosition Position(ManifestFile file, int position)
    {
        var place = file.Lines.Find(position);
        return new LinePosition(place.Line - 1, place.Column - 1);
    }
}
