using System.Globalization;
using Flags.Cli.Manifests;
using Flags.Cli.Output;
using Spectre.Console;

namespace Flags.Cli.Findings;

/// <summary>Writes findings in the format that was asked for.</summary>
internal static class FindingReport
{
    /// <summary>Writes them; about flags, JSON names each finding's flag too.</summary>
    internal static void Write(string format, IReadOnlyList<Finding> findings, IReadOnlyList<LoadedManifest> manifests, bool aboutFlags)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(findings, aboutFlags);
                break;
            case "sarif":
                SarifReport.Write(findings);
                break;
            case "github":
                GitHubReport.Write(findings);
                break;
            default:
                WriteText(findings, manifests);
                break;
        }
    }

    private static void WriteText(IReadOnlyList<Finding> findings, IReadOnlyList<LoadedManifest> manifests)
    {
        var lines = manifests.ToDictionary(manifest => manifest.Path, manifest => new Lazy<string[]>(manifest.SplitLines), StringComparer.Ordinal);
        var report = new TextReport(Screen.Output, file => lines.TryGetValue(file, out var found) ? found.Value : []);
        foreach (var finding in findings)
        {
            report.Write(finding);
        }

        Screen.Error.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{Summary(findings, manifests)}");
    }

    private static string Summary(IReadOnlyList<Finding> findings, IReadOnlyList<LoadedManifest> manifests)
    {
        var flags = manifests.Sum(manifest => manifest.Flags.Count);
        var counts = findings.CountBy(finding => finding.Severity).OrderByDescending(count => count.Key)
            .Select(count => $"{count.Value} {Plural(SeverityNames.Of(count.Key), count.Value)}");
        return $"{manifests.Count} {Plural("manifest", manifests.Count)}, {flags} {Plural("flag", flags)}: {string.Join(", ", counts.DefaultIfEmpty("nothing found"))}.";
    }

    private static string Plural(string noun, int count) => count == 1 || noun == "info" ? noun : noun + "s";
}
