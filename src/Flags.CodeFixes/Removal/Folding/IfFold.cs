using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Folds <c>if</c> statements, and the links of <c>else if</c> chains, that the flag decides.</summary>
internal static class IfFold
{
    /// <summary>Folds the statement; returns the branch that stays, or null when none does.</summary>
    public static StatementSyntax? Fold(Look look, DocumentEdits edits, StatementPlacement placement, IfStatementSyntax @if, bool value)
    {
        var effects = Effects.Of(look, @if.Condition);
        var kept = value ? @if.Statement : @if.Else?.Statement;
        if (@if.Parent is ElseClauseSyntax link)
        {
            FoldLink(edits, placement, @if, link, kept, effects);
        }
        else
        {
            placement.Place(@if, kept, effects);
        }

        MarkDecided(edits, kept);
        return kept;
    }

    private static void FoldLink(
        DocumentEdits edits, StatementPlacement placement, IfStatementSyntax @if, ElseClauseSyntax link, StatementSyntax? kept, IReadOnlyList<ExpressionSyntax> effects)
    {
        if (Flattening.IsEmpty(edits.Text, kept))
        {
            if (effects.Count > 0)
            {
                edits.Add(Edit.Replace(@if.Span, "{ " + string.Join(" ", effects.Select(Effects.Statement)) + " }"));
                return;
            }

            edits.Delete(((IfStatementSyntax)link.Parent!).Statement.Span.End, link.Span.End);
            placement.Thin(((IfStatementSyntax)link.Parent!).Statement);
            return;
        }

        if (kept == @if.Statement)
        {
            edits.Delete(link.ElseKeyword.Span.End, @if.CloseParenToken.Span.End);
            edits.Delete(kept.Span.End, @if.Span.End);
        }
        else
        {
            edits.Delete(link.ElseKeyword.SpanStart, @if.Else!.ElseKeyword.SpanStart);
        }

        AddEffects(edits, placement, kept!, effects);
    }

    private static void AddEffects(DocumentEdits edits, StatementPlacement placement, StatementSyntax kept, IReadOnlyList<ExpressionSyntax> effects)
    {
        if (effects.Count == 0)
        {
            return;
        }

        if (kept is BlockSyntax { Statements: [var first, ..] })
        {
            edits.Add(Edit.Insert(first.SpanStart, placement.Lines(first, effects)));
            return;
        }

        edits.Add(Edit.Insert(kept.SpanStart, "{ " + string.Join(" ", effects.Select(Effects.Statement)) + " "));
        edits.Add(Edit.Insert(kept.Span.End, " }"));
    }

    /// <summary>In the branch that stays, <c>x = true;</c> says what the flag decided.</summary>
    private static void MarkDecided(DocumentEdits edits, StatementSyntax? kept)
    {
        var statements = kept is BlockSyntax block ? block.Statements.AsEnumerable() : kept is null ? [] : [kept];
        foreach (var statement in statements)
        {
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Right: LiteralExpressionSyntax literal } }
                && Propagation.FlagValues.Literal(literal) is not null)
            {
                edits.Notes.Add((literal.SpanStart, NoteKind.Constant));
            }
        }
    }
}
