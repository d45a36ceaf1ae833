using System.Globalization;
using Flags.CodeFixes.Removal.Engine;
using Microsoft.CodeAnalysis;

namespace Flags.CodeFixes.Removal.Verification;

/// <summary>Compares what the compiler says before and after.</summary>
internal static class NewDiagnostics
{
    /// <summary>Returns, for each file with a new error or warning, the first of them.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> FindAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in Affected(before, after))
        {
            var now = await ListAsync(after.GetProject(id), cancellationToken).ConfigureAwait(false);
            if (now.Count == 0)
            {
                continue; // The usual case, and half of the time saved: nothing can be new, so what was there before need not be known.
            }

            var old = await CountAsync(before.GetProject(id), cancellationToken).ConfigureAwait(false);
            foreach (var (diagnostic, path) in now)
            {
                var key = Key(diagnostic, path);
                if (old.TryGetValue(key, out var count) && count > 0)
                {
                    old[key] = count - 1;
                }
                else if (!found.ContainsKey(path))
                {
                    found[path] = Reason.At(diagnostic.Location, $"the result would have a new {Word(diagnostic)}, {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
                }
            }
        }

        return found;
    }

    private static string Word(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";

    /// <summary>The changed projects and those that depend on them.</summary>
    private static IEnumerable<ProjectId> Affected(Solution before, Solution after)
    {
        var changed = after.GetChanges(before).GetProjectChanges().Select(change => change.ProjectId).ToList();
        var graph = after.GetProjectDependencyGraph();
        return changed.Concat(changed.SelectMany(graph.GetProjectsThatTransitivelyDependOnThisProject)).Distinct();
    }

    private static async Task<Dictionary<string, int>> CountAsync(Project? project, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (diagnostic, path) in await ListAsync(project, cancellationToken).ConfigureAwait(false))
        {
            var key = Key(diagnostic, path);
            counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
        }

        return counts;
    }

    private static async Task<List<(Diagnostic Diagnostic, string Path)>> ListAsync(Project? project, CancellationToken cancellationToken)
    {
        var compilation = project is null ? null : await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        return compilation is null ? [] : [.. compilation.GetDiagnostics(cancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .Select(diagnostic => (diagnostic, diagnostic.Location.SourceTree?.FilePath ?? string.Empty))];
    }

    /// <summary>Warnings about documentation quote signatures, which may have changed: they are counted by id alone.</summary>
    private static string Key(Diagnostic diagnostic, string path) => path + "|" + diagnostic.Id + "|"
        + (diagnostic.Id.StartsWith("CS15", StringComparison.Ordinal) ? string.Empty : diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
