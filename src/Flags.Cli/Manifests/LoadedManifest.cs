using Flags.Cli.Findings;
using Flags.Manifest;

namespace Flags.Cli.Manifests;

/// <summary>A manifest that was read: its flags, and everything the rules found in it.</summary>
internal sealed class LoadedManifest
{
    private readonly string _text;
    private readonly ManifestFile _file;

    internal LoadedManifest(string path, string text)
    {
        Path = path;
        _text = text;
        _file = ManifestReader.Read(path, text);
        Findings = [.. _file.Diagnostics.Select(ToFinding)];
    }

    /// <summary>The file, as the command line named it.</summary>
    internal string Path { get; }

    /// <summary>What the rules found, in the order of the text.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>The flags that are understood, in ordinal order of their keys.</summary>
    internal EquatableArray<FlagEntry> Flags => _file.Model.Flags;

    /// <summary>Where a flag's key stands.</summary>
    internal Region RegionOf(string key) => ToRegion(_file.Keys[key]);

    /// <summary>The lines of the text, without their ends.</summary>
    internal string[] SplitLines() => _text.ReplaceLineEndings("\n").Split('\n');

    private Finding ToFinding(ManifestDiagnostic diagnostic) => new(
        diagnostic.Rule.Id,
        RuleTexts.Severity(diagnostic.Rule.DefaultSeverity),
        Path,
        ToRegion(diagnostic.Span),
        diagnostic.Message,
        diagnostic.FlagKey);

    private Region ToRegion(SourceSpan span)
    {
        var start = _file.Lines.Find(span.Start);
        var end = _file.Lines.Find(span.End);
        return new Region(start.Line, start.Column, end.Line, end.Column);
    }
}
