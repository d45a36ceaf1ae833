using Flags.Cli.Findings;
using Flags.Manifest;

namespace Flags.Cli.Manifests;

/// <summary>A manifest that was read: its flags, and everything the rules found in it.</summary>
internal sealed class LoadedManifest
{
    private static readonly string[] Unreadable =
        [ManifestRules.MalformedJson.Id, ManifestRules.UnreadableFile.Id, ManifestRules.LimitExceeded.Id];

    internal LoadedManifest(ManifestFile file)
    {
        File = file;
        Findings = FindingsOn(DateTimeOffset.UtcNow);
    }

    /// <summary>The manifest as its reader has it.</summary>
    internal ManifestFile File { get; }

    /// <summary>The file, as the command line named it.</summary>
    internal string Path => File.Path;

    /// <summary>What the rules found today, in the order of the text.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>The flags that are understood, in ordinal order of their keys.</summary>
    internal EquatableArray<FlagEntry> Flags => File.Model.Flags;

    /// <summary>
    /// The flags whose decisions are certain; none when the text is no JSON, because then what belongs to which flag is a guess.
    /// </summary>
    internal IEnumerable<FlagEntry> DecidableFlags => IsMalformed ? [] : File.Decidable;

    /// <summary>Whether mistakes hide a flag, or a part of the file.</summary>
    internal bool IsIncomplete => IsMalformed || UndecidableKeys.Any()
        || Findings.Any(finding => finding.Severity == FindingSeverity.Error && finding.Flag is null);

    /// <summary>The keys of flags whose mistakes leave open what was meant.</summary>
    internal IEnumerable<string> UndecidableKeys => File.Keys.Except(DecidableFlags.Select(flag => flag.Key), StringComparer.Ordinal);

    private bool IsMalformed => Findings.Any(finding => Unreadable.Contains(finding.Id));

    /// <summary>Where a flag's key stands.</summary>
    internal Region RegionOf(string key) => ToRegion(File.FindFlag(key)!.Value.Name);

    /// <summary>What the rules find on a day: a suppression in the manifest may end.</summary>
    internal IReadOnlyList<Finding> FindingsOn(DateTimeOffset today) => [.. File.DiagnosticsOn(today).Select(ToFinding)];

    /// <summary>A diagnostic of this file as a finding.</summary>
    internal Finding ToFinding(ManifestDiagnostic diagnostic) => new(
        diagnostic.Rule.Id,
        RuleTexts.Severity(diagnostic.Rule.DefaultSeverity),
        Path,
        ToRegion(diagnostic.Span),
        diagnostic.Message,
        diagnostic.FlagKey);

    /// <summary>The lines of the text, without their ends.</summary>
    internal string[] SplitLines() => File.Text.ReplaceLineEndings("\n").Split('\n');

    private Region ToRegion(SourceSpan span)
    {
        var start = File.Lines.Find(span.Start);
        var end = File.Lines.Find(span.End);
        return new Region(start.Line, start.Column, end.Line, end.Column);
    }
}
