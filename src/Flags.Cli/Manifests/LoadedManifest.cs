using Flags.Cli.Findings;
using Flags.Manifest;

namespace Flags.Cli.Manifests;

/// <summary>A manifest that was read: its flags, and everything the rules found in it.</summary>
internal sealed class LoadedManifest
{
    private static readonly string[] LeavesNoDoubt =
    [
        ManifestRules.InvalidKey.Id,
        ManifestRules.DuplicateAccessor.Id,
        ManifestRules.InvalidAccessor.Id,
        ManifestRules.EndBeforeStart.Id,
    ];

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

    /// <summary>
    /// The flags whose decisions are certain: also those whose only mistake leaves no doubt about them, such as a key that
    /// cannot become a C# name.
    /// </summary>
    internal IEnumerable<FlagEntry> DecidableFlags
    {
        get
        {
            var undecidable = UndecidableKeys();
            return IsMalformed ? [] : _file.Entries.Where(flag => !undecidable.Contains(flag.Key));
        }
    }

    /// <summary>Whether the text is no JSON, so that what belongs to which flag is a guess.</summary>
    private bool IsMalformed => Findings.Any(finding => finding.Id == ManifestRules.MalformedJson.Id || finding.Id == ManifestRules.LimitExceeded.Id);

    /// <summary>Whether mistakes hide a flag, or a part of the file.</summary>
    internal bool IsIncomplete => Findings.Any(finding => finding.Severity == FindingSeverity.Error && !LeavesNoDoubt.Contains(finding.Id));

    /// <summary>The keys of flags whose mistakes leave open what was meant.</summary>
    internal HashSet<string> UndecidableKeys() => [.. Findings
        .Where(finding => finding.Severity == FindingSeverity.Error && finding.Flag is not null && !LeavesNoDoubt.Contains(finding.Id))
        .Select(finding => finding.Flag!)];

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
