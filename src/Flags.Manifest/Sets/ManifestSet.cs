namespace Flags.Manifest;

/// <summary>
/// The manifests of one project, merged. Files are taken in ordinal order of their paths, whatever order they come in, and a
/// file's flags in ordinal order of their keys; of two flags with one key or one accessor the first stays.
/// </summary>
public sealed class ManifestSet
{
    private ManifestSet(ManifestModel model, IReadOnlyList<ManifestDiagnostic> diagnostics, IReadOnlyList<SuppressedDiagnostic> suppressed)
    {
        Model = model;
        Diagnostics = diagnostics;
        SuppressedDiagnostics = suppressed;
    }

    /// <summary>The flags that stay, in ordinal order of their keys.</summary>
    public ManifestModel Model { get; }

    /// <summary>What concerns more than one file; each file's own diagnostics are not repeated. Ordered by path and place.</summary>
    public IReadOnlyList<ManifestDiagnostic> Diagnostics { get; }

    /// <summary>What concerns more than one file and is suppressed by the flag it is reported for.</summary>
    public IReadOnlyList<SuppressedDiagnostic> SuppressedDiagnostics { get; }

    /// <summary>Merges files and reports what clashes between them.</summary>
    /// <param name="files">The files.</param>
    /// <returns>The merged flags and the clashes.</returns>
    public static ManifestSet Combine(IReadOnlyList<ManifestFile> files)
    {
        ManifestFile[] ordered = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        ManifestMerge merge = new();
        for (int i = 0; i < ordered.Length; i++)
        {
            merge.Add(i, ordered[i].Model);
        }

        List<ManifestDiagnostic> active = FindRepeatedKeys(ordered);
        List<SuppressedDiagnostic> suppressed = [];
        foreach (MergeClash clash in merge.FindClashes())
        {
            ManifestDiagnostic diagnostic = clash.Diagnostic(ordered);
            FlagSuppression? suppression = clash.Rule.IsSuppressible
                ? clash.Flag.Suppressions.FirstOrDefault(s => s.Id == clash.Rule.Id)
                : null;
            if (suppression is null)
            {
                active.Add(diagnostic);
            }
            else
            {
                suppressed.Add(new SuppressedDiagnostic(diagnostic, suppression));
            }
        }

        return new ManifestSet(
            merge.ToModel(),
            [.. active.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Span.Start)],
            suppressed);
    }

    /// <summary>Merges models alone; the flags are those that <see cref="Combine"/> keeps.</summary>
    /// <param name="sources">The files' models.</param>
    /// <returns>The merged flags.</returns>
    public static ManifestModel Merge(IReadOnlyList<ManifestSource> sources)
    {
        if (sources.Count == 1)
        {
            return sources[0].Model;
        }

        ManifestMerge merge = new();
        foreach (ManifestSource source in sources.OrderBy(source => source.Path, StringComparer.Ordinal))
        {
            merge.Add(0, source.Model);
        }

        return merge.ToModel();
    }

    // A declaration too broken for the model is a declaration still.
    private static List<ManifestDiagnostic> FindRepeatedKeys(ManifestFile[] ordered)
    {
        List<ManifestDiagnostic> found = [];
        Dictionary<string, string> pathOfKey = new(StringComparer.Ordinal);
        foreach (ManifestFile file in ordered)
        {
            foreach (string key in file.Keys)
            {
                if (pathOfKey.TryGetValue(key, out string? path))
                {
                    SourceSpan span = file.FindFlag(key)!.Value.Name;
                    found.Add(new ManifestDiagnostic(
                        ManifestRules.DuplicateKeyAcrossFiles, file.Path, span, key, new EquatableArray<string>([key, path])));
                }
                else
                {
                    pathOfKey.Add(key, file.Path);
                }
            }
        }

        return found;
    }
}
