using Flags.Cli.Findings;
using Flags.Manifest;

namespace Flags.Cli.Manifests;

/// <summary>
/// Which manifests are built together: those below one project file. Manifests below no project belong together too, so
/// that two files given side by side are checked against each other.
/// </summary>
internal static class ManifestProject
{
    /// <summary>What the rules find in each manifest, and between the manifests of one project.</summary>
    internal static IReadOnlyList<Finding> Validate(IReadOnlyList<LoadedManifest> manifests, DateTimeOffset today)
    {
        var between = manifests.GroupBy(FolderOf, StringComparer.Ordinal).SelectMany(Clashes)
            .ToLookup(finding => finding.File, StringComparer.Ordinal);
        return [.. manifests.SelectMany(manifest => manifest.FindingsOn(today).Concat(between[manifest.Path])
            .OrderBy(finding => finding.Region.Line).ThenBy(finding => finding.Region.Column))];
    }

    private static IEnumerable<Finding> Clashes(IEnumerable<LoadedManifest> project)
    {
        var byPath = project.ToDictionary(manifest => manifest.Path, StringComparer.Ordinal);
        var set = ManifestSet.Combine([.. byPath.Values.Select(manifest => manifest.File)]);
        return set.Diagnostics.Select(diagnostic => byPath[diagnostic.Path].ToFinding(diagnostic));
    }

    private static string FolderOf(LoadedManifest manifest)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(manifest.Path));
        while (folder is not null && !Directory.EnumerateFiles(folder, "*.csproj").Any())
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? "";
    }
}
