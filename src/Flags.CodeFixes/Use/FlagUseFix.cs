using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Flags.CodeFixes.Use;

/// <summary>
/// A fix at the place of a diagnostic, for one place or for all of a solution. Places may lie within each other: each edit
/// gets its node as the others have left it.
/// </summary>
public abstract class FlagUseFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new AllPlaces(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && Title(diagnostic) is { } title && FindNode(root, diagnostic) is not null)
            {
                var action = CodeAction.Create(title, ct => FixAsync(context.Document, ImmutableArray.Create(diagnostic), ct), GetType().Name);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>What the fix does, as it is offered; null when there is nothing to offer.</summary>
    /// <param name="diagnostic">What is to be fixed.</param>
    private protected abstract string? Title(Diagnostic diagnostic);

    /// <summary>The node that the fix replaces, or null when the code has another shape than it knows.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="diagnostic">What is to be fixed.</param>
    private protected abstract SyntaxNode? FindNode(SyntaxNode root, Diagnostic diagnostic);

    /// <summary>The replacement.</summary>
    /// <param name="node">The node as other edits have left it.</param>
    /// <param name="original">The node as it was found.</param>
    /// <param name="diagnostic">What is to be fixed.</param>
    private protected abstract SyntaxNode Replace(SyntaxNode node, SyntaxNode original, Diagnostic diagnostic);

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken ct)
    {
        var editor = await DocumentEditor.CreateAsync(document, ct).ConfigureAwait(false);
        var done = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics.OrderBy(each => each.Location.SourceSpan.Start))
        {
            if (Title(diagnostic) is not null && FindNode(editor.OriginalRoot, diagnostic) is { } original && done.Add(original))
            {
                editor.ReplaceNode(original, (node, _) => Replace(node, original, diagnostic));
            }
        }

        return editor.GetChangedDocument();
    }

    private sealed class AllPlaces(FlagUseFix fix) : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
            await fix.FixAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
