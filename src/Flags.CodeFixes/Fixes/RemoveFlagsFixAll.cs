using System.Collections.Immutable;
using Flags.CodeFixes.Removal;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Flags.CodeFixes.Fixes;

/// <summary>Removes every flag that is reported in a document, a project or the solution, one after the other.</summary>
internal sealed class RemoveFlagsFixAll : FixAllProvider
{
    public static RemoveFlagsFixAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var keys = await KeysAsync(fixAllContext).ConfigureAwait(false);
        var keepOn = fixAllContext.CodeActionEquivalenceKey == RemovalActions.KeepOn;
        return keys.Count == 0 ? null : CodeAction.Create(
            $"Remove {keys.Count} flags, keep them {(keepOn ? "on" : "off")}",
            cancellationToken => RemoveAsync(fixAllContext.Solution, keys, keepOn, cancellationToken),
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> RemoveAsync(Solution solution, IEnumerable<string> keys, bool keepOn, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            solution = (await FlagRemoval.RemoveAsync(solution, key, keepOn, cancellationToken).ConfigureAwait(false)).Solution;
        }

        return solution;
    }

    /// <summary>Returns the keys of the reported flags, each once, in ordinal order.</summary>
    private static async Task<IReadOnlyCollection<string>> KeysAsync(FixAllContext context)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in await DiagnosticsAsync(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await FlagUse.FindAsync(document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is { } use)
            {
                keys.Add(use.Key);
            }
        }

        return keys;
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            default:
                var all = ImmutableArray.CreateBuilder<Diagnostic>();
                foreach (var project in context.Solution.Projects)
                {
                    all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                }

                return all;
        }
    }
}
