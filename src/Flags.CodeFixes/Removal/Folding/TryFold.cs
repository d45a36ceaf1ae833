using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Folds exception filters that the flag decides.</summary>
internal static class TryFold
{
    public static bool Fold(Look look, DocumentEdits edits, StatementPlacement placement, TryStatementSyntax statement)
    {
        var dead = new List<CatchClauseSyntax>();
        var caughtForSure = new HashSet<string>(StringComparer.Ordinal);
        var folded = false;
        foreach (var clause in statement.Catches)
        {
            var value = clause.Filter is { } filter && Effects.Of(look, filter.FilterExpression).Count == 0 ? look.Values.Of(filter.FilterExpression) : null;
            var type = clause.Declaration?.Type.ToString() ?? string.Empty;
            if (value == false || caughtForSure.Contains(type))
            {
                dead.Add(clause);
            }
            else if (value == true)
            {
                edits.Delete(clause.Filter!.GetFirstToken().GetPreviousToken().Span.End, clause.Filter.Span.End);
                caughtForSure.Add(type);
                folded = true;
            }
        }

        if (dead.Count > 0 && dead.Count == statement.Catches.Count && statement.Finally is null)
        {
            placement.Place(statement, statement.Block, []);
            return true;
        }

        foreach (var clause in dead)
        {
            edits.Remove(clause);
        }

        return folded || dead.Count > 0;
    }
}
