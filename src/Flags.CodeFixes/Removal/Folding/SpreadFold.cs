using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Folds <c>.. on ? [a, b] : []</c> in a collection: what is left of the spread are its elements.</summary>
internal static class SpreadFold
{
    public static bool TryFold(Look look, DocumentEdits edits, SpreadElementSyntax spread)
    {
        var residue = Residue.Of(look, spread.Expression);
        if (residue.Node is not CollectionExpressionSyntax { Elements: var elements } || residue.Dropped.Count == 0
            || residue.Dropped.Any(part => Effects.Of(look, part).Count > 0) || spread.Parent is not CollectionExpressionSyntax list)
        {
            return false;
        }

        if (elements.Count == 0)
        {
            edits.RemoveElement(spread, list.Elements.GetWithSeparators());
        }
        else
        {
            edits.Delete(spread.SpanStart, elements[0].SpanStart);
            edits.Delete(elements[elements.Count - 1].Span.End, spread.Span.End);
        }

        return true;
    }
}
