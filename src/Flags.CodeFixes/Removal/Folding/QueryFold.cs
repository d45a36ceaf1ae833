using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Takes out the clauses of a query that only said what the flag says.</summary>
internal static class QueryFold
{
    /// <summary>Takes the clause out when the flag decides its expression, to be <paramref name="onlyWhen"/> unless that is null.</summary>
    public static bool TryRemove(Look look, DocumentEdits edits, QueryClauseSyntax clause, ExpressionSyntax expression, bool? onlyWhen)
    {
        if (look.Values.Of(expression) is not { } value || (onlyWhen is { } wanted && value != wanted) || Effects.Of(look, expression).Count > 0)
        {
            return false;
        }

        edits.Delete(clause.GetFirstToken().GetPreviousToken().Span.End, clause.Span.End);
        return true;
    }
}
