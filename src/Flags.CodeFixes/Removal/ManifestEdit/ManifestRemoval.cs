using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal.ManifestEdit;

/// <summary>Takes a flag's entry out of the manifests of a solution.</summary>
internal static class ManifestRemoval
{
    public static Solution Remove(Solution solution, string key)
    {
        foreach (var document in solution.Projects.SelectMany(project => project.AdditionalDocuments).Where(IsManifest))
        {
            if (document.TryGetText(out var text) || document.GetTextAsync().GetAwaiter().GetResult() is { } loaded && (text = loaded) is not null)
            {
                var edited = ManifestEntry.Remove(text, key);
                if (edited != text)
                {
                    solution = solution.WithAdditionalDocumentText(document.Id, edited);
                }
            }
        }

        return solution;
    }

    private static bool IsManifest(TextDocument document)
    {
        var name = Path.GetFileName(document.FilePath ?? document.Name);
        return name.Equals("flags.json", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".flags.json", StringComparison.OrdinalIgnoreCase);
    }
}
