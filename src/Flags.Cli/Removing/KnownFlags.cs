using Flags.Cli.CommandLine;
using Flags.Manifest;
using Microsoft.CodeAnalysis;

namespace Flags.Cli.Removing;

/// <summary>The flags that a solution's manifests declare.</summary>
internal static class KnownFlags
{
    /// <summary>Makes sure that a manifest of the solution has the flag.</summary>
    /// <exception cref="CommandFailure">None has; the nearest key is offered.</exception>
    internal static async Task MustHaveAsync(Solution solution, string key, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var documents = solution.Projects.SelectMany(project => project.AdditionalDocuments)
            .Where(document => document.FilePath is { } path && ManifestFileName.IsManifest(path));
        foreach (var document in documents)
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            keys.UnionWith(ManifestReader.Read(document.FilePath!, text.ToString(), cancellationToken).Keys);
        }

        if (!keys.Contains(key))
        {
            throw new CommandFailure($"No manifest of the project has a flag '{key}'{NearestName.Question(key, keys.Order(StringComparer.Ordinal))}");
        }
    }
}
