using System.Globalization;
using Flags.Analyzers.Manifests;
using Flags.Analyzers.Options;
using Flags.Analyzers.Unused;
using Flags.Analyzers.Use;
using Flags.Manifest;
using Flags.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Flags.Analyzers.Tests.Rules;

/// <summary>All rules that a build can report.</summary>
internal static class AllRules
{
    internal static DiagnosticAnalyzer[] Analyzers =>
        [new FlagUseAnalyzer(), new ManifestAnalyzer(), new UnusedFlagAnalyzer(), new BuildPropertiesAnalyzer()];

    /// <summary>What the analyzers report, each rule once.</summary>
    internal static DiagnosticDescriptor[] Descriptors { get; } =
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rows of the index: the analyzers' rules, the manifest's that the generator reports, and its own.</summary>
    internal static IEnumerable<(string Id, string Title, string Severity)> Rows => Descriptors
        .Select(rule => (rule.Id, Title(rule), Word(rule.DefaultSeverity)))
        .Concat(ManifestRules.All.Select(rule => (rule.Id, rule.Title, rule.DefaultSeverity.ToString().ToLowerInvariant())))
        .Concat(ReleaseLines("Flags.Generator").Where(line => line.Id.StartsWith("FLAG009", StringComparison.Ordinal)))
        .DistinctBy(row => row.Item1)
        .OrderBy(row => row.Item1, StringComparer.Ordinal);

    internal static string Title(DiagnosticDescriptor rule) => rule.Title.ToString(CultureInfo.InvariantCulture);

    internal static string Word(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    internal static IEnumerable<(string Id, string Title, string Severity)> ReleaseLines(string project) =>
        Directory.GetFiles(RepositoryFiles.PathOf("src", project), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("FLAG", StringComparison.Ordinal))
            .Select(line => line.Split(" | "))
            .Select(parts => (parts[0], parts[3], parts[2].ToLowerInvariant()));
}
