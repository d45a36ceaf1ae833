using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Puts what is left of a statement in the statement's place.</summary>
internal sealed class StatementPlacement(Look look, DocumentEdits edits)
{
    private readonly BlockScopes _scopes = new(look, edits);

    /// <summary>Leaves <paramref name="kept"/>, or nothing, of <paramref name="whole"/>, behind the effects that stay.</summary>
    public void Place(StatementSyntax whole, StatementSyntax? kept, IReadOnlyList<ExpressionSyntax> effects)
    {
        if (whole.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)
        {
            PlaceInList(whole, kept, effects);
        }
        else
        {
            PlaceEmbedded(whole, kept, effects);
        }
    }

    /// <summary>Leaves some statements of a switch section; false when they cannot stand outside it.</summary>
    public bool TryPlace(SwitchStatementSyntax whole, IReadOnlyList<StatementSyntax> kept, IReadOnlyList<ExpressionSyntax> effects)
    {
        if (whole.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax) || !_scopes.TryFlatten(whole, kept[0].Parent!, kept))
        {
            return false;
        }

        Flattening.Keep(edits, whole, kept, EffectChain.Write(look, edits, whole, effects, kept[0]));
        NoteJump(kept[kept.Count - 1]);
        return true;
    }

    public void Remove(StatementSyntax statement)
    {
        if (statement.Parent is BlockSyntax or SwitchSectionSyntax)
        {
            edits.Remove(statement);
            Thin(statement.Parent);
        }
        else if (statement.Parent is GlobalStatementSyntax global)
        {
            edits.Remove(global);
        }
        else
        {
            LeaveEmptyBlock(statement);
        }
    }

    private void LeaveEmptyBlock(StatementSyntax statement)
    {
        var text = edits.Text;
        if (text.StartsItsLine(statement.SpanStart))
        {
            var outer = text.IndentationAt(statement.Parent!.SpanStart);
            edits.Add(Edit.Replace(
                TextSpan.FromBounds(text.Lines.GetLineFromPosition(statement.SpanStart).Start, statement.Span.End),
                outer + "{" + text.LineBreak() + outer + "}"));
        }
        else
        {
            edits.Add(Edit.Replace(statement.Span, "{ }"));
        }

        Thin(statement.Parent!);
    }

    /// <summary>Has the next round look whether the block became empty.</summary>
    public void Thin(SyntaxNode block) => edits.Notes.Add((block.SpanStart, NoteKind.Thinned));

    /// <summary>Returns the text of the effects as statements, each with a line break behind it.</summary>
    public string Lines(StatementSyntax place, IReadOnlyList<ExpressionSyntax> effects)
    {
        var newLine = edits.Text.LineBreak() + edits.Text.IndentationAt(place.SpanStart);
        return EffectStatements.Of(look, effects, newLine) + newLine;
    }

    private void PlaceInList(StatementSyntax whole, StatementSyntax? kept, IReadOnlyList<ExpressionSyntax> effects)
    {
        var isEmpty = Flattening.IsEmpty(edits.Text, kept);
        if (isEmpty && effects.Count == 0)
        {
            Remove(whole);
            return;
        }

        if (isEmpty)
        {
            EffectChain.Write(look, edits, whole, effects, null);
            return;
        }

        var from = EffectChain.Write(look, edits, whole, effects, kept);
        if (kept is BlockSyntax block && _scopes.TryFlatten(whole, block, block.Statements))
        {
            Flattening.Flatten(edits, whole, block, from);
            NoteJump(block.Statements.LastOrDefault());
        }
        else
        {
            Flattening.Keep(edits, whole, kept!, from);
            NoteJump(kept);
        }
    }

    private void PlaceEmbedded(StatementSyntax whole, StatementSyntax? kept, IReadOnlyList<ExpressionSyntax> effects)
    {
        if (effects.Count > 0)
        {
            var lineBreak = edits.Text.LineBreak();
            var indentation = edits.Text.IndentationAt(whole.Parent!.SpanStart);
            var inner = EffectStatements.Deeper(lineBreak + indentation);
            var body = inner + EffectStatements.Of(look, effects, inner);
            var rest = Flattening.IsEmpty(edits.Text, kept) ? string.Empty : inner + kept;
            edits.Add(Edit.Replace(whole.Span, "{" + body + rest + lineBreak + indentation + "}"));
            return;
        }

        if (Flattening.IsEmpty(edits.Text, kept))
        {
            LeaveEmptyBlock(whole);
            return;
        }

        if (kept is IfStatementSyntax { Else: null } && whole.Parent is IfStatementSyntax { Else: not null } owner && owner.Statement == whole)
        {
            edits.Add(Edit.Insert(whole.SpanStart, "{ "));
            edits.Add(Edit.Insert(whole.Span.End, " }"));
        }

        if (kept is BlockSyntax && edits.Text.StartsItsLine(whole.SpanStart) && edits.Text.StartsItsLine(kept.SpanStart))
        {
            AlignWithOwner(whole);
        }

        Flattening.Keep(edits, whole, kept!, whole.SpanStart);
    }

    /// <summary>A block stands under its owner, not one step further in as a statement without braces does.</summary>
    private void AlignWithOwner(StatementSyntax whole)
    {
        var text = edits.Text;
        var columns = text.IndentationAt(whole.SpanStart).Length - text.IndentationAt(whole.Parent!.SpanStart).Length;
        edits.Dedent(whole.Span, columns);
    }

    private void NoteJump(StatementSyntax? last)
    {
        if (last is ReturnStatementSyntax { Expression: null } or ContinueStatementSyntax or BreakStatementSyntax or YieldStatementSyntax { Expression: null })
        {
            edits.Notes.Add((last.SpanStart, NoteKind.Jump));
        }
    }
}
