using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal;

/// <summary>Lists what differs between two solutions.</summary>
internal static class Changes
{
    public static async Task<IReadOnlyList<ChangedFile>> ListAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        var changed = new SortedDictionary<string, ChangedFile>(StringComparer.Ordinal);
        foreach (var project in after.GetChanges(before).GetProjectChanges())
        {
            foreach (var id in project.GetChangedDocuments().Concat(project.GetChangedAdditionalDocuments()))
            {
                if ((TextDocument?)after.GetDocument(id) is not { } document && (document = after.GetAdditionalDocument(id)) is null)
                {
                    continue;
                }

                var old = (TextDocument?)before.GetDocument(id) ?? before.GetAdditionalDocument(id)!;
                var path = document.FilePath ?? document.Name;
                if (!changed.ContainsKey(path))
                {
                    changed[path] = new ChangedFile(
                        id, path, await old.GetTextAsync(cancellationToken).ConfigureAwait(false), await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
                }
            }

            foreach (var id in project.GetRemovedDocuments())
            {
                var document = before.GetDocument(id)!;
                var path = document.FilePath ?? document.Name;
                changed[path] = new ChangedFile(id, path, await document.GetTextAsync(cancellationToken).ConfigureAwait(false), null);
            }
        }

        return [.. changed.Values];
    }
}
