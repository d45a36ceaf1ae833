using System.Collections.Immutable;
using Flags.Manifest;

namespace Flags.Generator.Reading;

/// <summary>All flags of a project.</summary>
internal static class ProjectFlags
{
    /// <summary>
    /// Merges the manifests of a project, each file once: a user may have listed one that the package's props list too.
    /// </summary>
    /// <returns>The flags in the ordinal order of their keys, or null when the project has no manifest.</returns>
    internal static ManifestModel? Combine(ImmutableArray<ReadManifest> manifests) =>
        manifests.IsEmpty
            ? null
            : ManifestSet.Merge([.. manifests
                .Select(manifest => manifest.Flags)
                .GroupBy(manifest => manifest.Path, StringComparer.Ordinal)
                .Select(file => file.First())]);
}
