using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Folds <c>if</c> statements, and the links of <c>else if</c> chains, that the flag decides.</summary>
internal static class IfFold
{
    /// <summary>Folds the statement; returns the branch that stays, or null when none does.</summary>
    public static StatementSyntax? Fold(Look look, DocumentEdits edits, StatementPlacement placement, IfStatementSyntax @if, bool value)
    {
        var effects = Effects.Of(look, @if.Condition).ToList();
        var kept = value ? @if.Statement : @if.Else?.Statement;
        while (kept is IfStatementSyntax inner && look.Values.Of(inner.Condition) is { } next)
        {
            effects.AddRange(Effects.Of(look, inner.Condition));
            kept = next ? inner.Statement : inner.Else?.Statement;
        }

        if (@if.Parent is ElseClauseSyntax link)
        {
            FoldLink(look, edits, placement, @if, link, kept, effects);
        }
        else
        {
            placement.Place(@if, kept, effects);
        }

        MarkDecided(edits, kept);
        return kept;
    }

    private static void FoldLink(
        Look look, DocumentEdits edits, StatementPlacement placement, IfStatementSyntax @if, ElseClauseSyntax link, StatementSyntax? kept, List<ExpressionSyntax> effects)
    {
        if (Flattening.IsEmpty(edits.Text, kept))
        {
            if (effects.Count > 0)
            {
                LeaveEffects(look, edits, @if, link, effects);
                return;
            }

            edits.Delete(Flattening.EndOfLine(((IfStatementSyntax)link.Parent!).Statement), link.Span.End);
            placement.Thin(((IfStatementSyntax)link.Parent!).Statement);
            return;
        }

        if (kept!.Parent is ElseClauseSyntax last)
        {
            edits.Delete(StartWithComments(link), StartWithComments(last));
        }
        else
        {
            edits.Delete(link.ElseKeyword.Span.End, ((IfStatementSyntax)kept.Parent!).CloseParenToken.Span.End);
        }

        edits.Delete(kept.Span.End, @if.Span.End);

        AddEffects(look, edits, placement, kept, effects);
    }

    /// <summary>Leaves of a link an <c>else</c> with the effects of its condition, its braces where those of the link stood.</summary>
    private static void LeaveEffects(Look look, DocumentEdits edits, IfStatementSyntax @if, ElseClauseSyntax link, List<ExpressionSyntax> effects)
    {
        var text = edits.Text;
        if (@if.Statement is not BlockSyntax block || text.LineOf(block.SpanStart) == text.LineOf(block.Span.End))
        {
            edits.Add(Edit.Replace(@if.Span, "{ " + EffectStatements.Of(look, effects, " ") + " }"));
            return;
        }

        var newLine = text.LineBreak() + text.IndentationAt(link.SpanStart);
        var opening = text.StartsItsLine(block.SpanStart) ? newLine : " ";
        edits.Add(Edit.Replace(TextSpan.FromBounds(link.ElseKeyword.Span.End, @if.Span.End), opening + EffectStatements.Block(look, effects, newLine)));
    }

    /// <summary>The start of the clause, or of the comments above it.</summary>
    private static int StartWithComments(ElseClauseSyntax clause) =>
        clause.GetLeadingTrivia().Where(LineRemoval.IsComment).Select(comment => comment.SpanStart).DefaultIfEmpty(clause.SpanStart).First();

    public static void AddEffects(Look look, DocumentEdits edits, StatementPlacement placement, StatementSyntax kept, IReadOnlyList<ExpressionSyntax> effects)
    {
        if (effects.Count == 0)
        {
            return;
        }

        if (kept is BlockSyntax { Statements: [var first, ..] } block)
        {
            // Behind the brace: the first statement may go in the same round.
            var isOnOneLine = edits.Text.LineOf(block.SpanStart) == edits.Text.LineOf(first.SpanStart);
            var place = isOnOneLine ? block.OpenBraceToken.Span.End : edits.Text.Lines[edits.Text.LineOf(block.OpenBraceToken.SpanStart)].End;
            var newLine = isOnOneLine ? " " : edits.Text.LineBreak() + edits.Text.IndentationAt(first.SpanStart);
            edits.Add(Edit.Insert(place, newLine + EffectStatements.Of(look, effects, newLine)));
            return;
        }

        edits.Add(Edit.Insert(kept.SpanStart, "{ " + EffectStatements.Of(look, effects, " ") + " "));
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
