using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Where only <c>throw</c> is left of a value, the statement becomes a throw statement.</summary>
internal static class ThrowFold
{
    public static bool TryFold(Look look, DocumentEdits edits, StatementSyntax statement, ExpressionSyntax? value)
    {
        if (value is null || look.Values.Of(value) is not null)
        {
            return false;
        }

        var residue = Residue.Of(look, value);
        if (residue.Node is not ThrowExpressionSyntax thrown || residue.Dropped.Count == 0
            || !Hoisting.TryHoist(look, edits, residue.Dropped))
        {
            return false;
        }

        edits.Delete(statement.SpanStart, thrown.SpanStart);
        edits.Delete(thrown.Span.End, value.Span.End);
        edits.Notes.Add((thrown.SpanStart, NoteKind.Reachable));
        return true;
    }
}
