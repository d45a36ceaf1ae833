using System.Globalization;
using System.Text;
using Flags.Cli.CommandLine;
using Flags.Cli.Files;
using Flags.Cli.Findings;
using Flags.Cli.Manifests;
using Flags.Cli.Output;

namespace Flags.Cli.Staleness;

/// <summary>A report for a pull request: one table, the most urgent first.</summary>
internal static class MarkdownReport
{
    internal static void Write(IReadOnlyList<Finding> findings, IReadOnlyList<LoadedManifest> manifests, DateTimeOffset today)
    {
        var owners = manifests.SelectMany(manifest => manifest.Flags)
            .GroupBy(flag => flag.Key, StringComparer.Ordinal)
            .ToDictionary(flags => flags.Key, flags => flags.First().Owner, StringComparer.Ordinal);
        var text = new StringBuilder();
        text.Append("## Stale flags on ").Append(Instants.Show(today)).Append("\n\n");
        if (findings.Count == 0)
        {
            text.Append("No flag is stale.\n");
        }
        else
        {
            text.Append("| Flag | Rule | Severity | Owner | Where | What to do |\n|---|---|---|---|---|---|\n");
            foreach (var finding in findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Flag, StringComparer.Ordinal))
            {
                Append(text, finding, finding.Flag is { } flag ? owners.GetValueOrDefault(flag) : null);
            }
        }

        StandardOutput.Write(text.ToString());
    }

    private static void Append(StringBuilder text, Finding finding, string? owner) => text.Append(
        CultureInfo.InvariantCulture,
        $"| `{finding.Flag}` | {finding.Id} | {SeverityNames.Of(finding.Severity)} | {Cell(owner ?? "-")} | `{Cell(PortablePath.Of(finding.File))}:{finding.Region.Line}` | {Cell(finding.Message)}{Uses(finding)} |\n");

    private static string Uses(Finding finding) => finding.Uses is { Count: > 0 } uses
        ? string.Create(CultureInfo.InvariantCulture, $" Used {uses.Count} times: {string.Join(", ", uses.Select(use => $"`{Cell(use.File)}:{use.Line}`"))}.")
        : "";

    /// <summary>A bar would end the cell, a line break the row, and a tag would be taken for HTML.</summary>
    private static string Cell(string text) => text
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");
}
