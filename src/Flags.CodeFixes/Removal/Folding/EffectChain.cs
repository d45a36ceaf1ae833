using Flags.CodeFixes.Removal.Engine;
using Flags.CodeFixes.Removal.Purity;
using Flags.CodeFixes.Removal.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Flags.CodeFixes.Removal.Folding;

/// <summary>Turns the parts of a statement's head that have effects into statements, where they stand.</summary>
internal static class EffectChain
{
    /// <summary>
    /// Writes the effects, which stand in <paramref name="whole"/> in order, before <paramref name="kept"/> or, when it is null, in the
    /// place of the whole. Returns from where on the rest of the head is to be deleted.
    /// </summary>
    public static int Write(Look look, DocumentEdits edits, StatementSyntax whole, IReadOnlyList<ExpressionSyntax> effects, StatementSyntax? kept)
    {
        if (effects.Count == 0)
        {
            return whole.SpanStart;
        }

        var lineBreak = edits.Text.LineBreak() + edits.Text.IndentationAt(whole.SpanStart);
        var start = whole.SpanStart;
        var separator = string.Empty;
        foreach (var effect in effects)
        {
            if (EffectStatements.Branches(look, effect))
            {
                edits.Add(Edit.Replace(TextSpan.FromBounds(start, effect.Span.End), separator + EffectStatements.Of(look, effect, lineBreak)));
                separator = lineBreak;
            }
            else
            {
                edits.Add(Edit.Replace(TextSpan.FromBounds(start, effect.SpanStart), separator + Effects.Prefix(effect)));
                edits.Notes.Add((effect.SpanStart, NoteKind.Reachable));
                separator = ";" + lineBreak;
            }

            start = effect.Span.End;
        }

        if (kept is null)
        {
            edits.Add(Edit.Replace(TextSpan.FromBounds(start, whole.Span.End), separator[0] == ';' ? ";" : string.Empty));
        }
        else
        {
            edits.Add(Edit.Insert(start, separator));
        }

        return start;
    }
}
